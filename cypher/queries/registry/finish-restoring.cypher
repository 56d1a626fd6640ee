// Makes the registry one that is whole, with the $revision and the $reference release that it had.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
SET registry.revision = $revision,
    registry.reference = $reference,
    registry.geography = randomUUID()
REMOVE registry.restoring
