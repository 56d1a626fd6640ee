// A mark that changes when what drawing must know of places does.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
RETURN registry.geography AS version
