// How much the registry was told, and the release of the bundled data that is read in whole, if any.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
RETURN registry.assertions AS assertions,
       registry.retractions AS retractions,
       registry.revision AS revision,
       coalesce(registry.changes, 0) AS changes,
       registry.reference AS reference
