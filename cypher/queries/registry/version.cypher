// What the version of the graph is made of, and the latest time that anything in it was told.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
RETURN registry.assertions AS assertions,
       registry.retractions AS retractions,
       registry.revision AS revision,
       coalesce(registry.latest, 0) AS latest,
       registry.geography AS mark,
       registry.restoring IS NOT NULL AS restoring
