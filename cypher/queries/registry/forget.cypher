// The registry was never told anything.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
DELETE registry
