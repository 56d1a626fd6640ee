// The release of the bundled data that is read in whole, if any.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
WHERE registry.reference IS NOT NULL
RETURN registry.reference AS release
