// The day by which each source had surely spoken.
CYPHER replan=skip
MATCH (source:Source)
RETURN source.id AS source, source.saidBy AS day
ORDER BY source
