// Notes that a release of the bundled data is read in whole.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
SET registry.reference = $release
