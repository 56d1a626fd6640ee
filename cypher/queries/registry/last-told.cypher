// The latest moment at which the registry was told anything; 0 when it never was.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
RETURN coalesce(registry.latest, 0) AS latest
