// Lets one writer in at a time, as two that drew the same unit side by side would each miss what the other recorded; and tells it the number of the latest change, or -1 while the registry is being restored.
CYPHER replan=skip
MERGE (registry:Registry {id: 'stedenband'})
ON CREATE SET registry.assertions = 0,
              registry.retractions = 0,
              registry.revision = 0,
              registry.descriptions = 0,
              registry.changes = 0,
              registry.geography = randomUUID()
SET registry.writing = true
REMOVE registry.writing
RETURN CASE WHEN registry.restoring IS NULL THEN coalesce(registry.changes, 0) ELSE -1 END AS changes
