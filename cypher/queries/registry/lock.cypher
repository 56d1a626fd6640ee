// Lets one writer in at a time: two that drew the same unit side by side would each miss what the other recorded.
CYPHER replan=skip
MERGE (registry:Registry {id: 'stedenband'})
ON CREATE SET registry.assertions = 0, registry.retractions = 0, registry.revision = 0, registry.geography = randomUUID()
SET registry.writing = true
REMOVE registry.writing
