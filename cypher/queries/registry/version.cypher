// What the version of the graph is made of.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
RETURN registry.assertions AS assertions,
       registry.retractions AS retractions,
       registry.revision AS revision,
       registry.restoring IS NOT NULL AS restoring
