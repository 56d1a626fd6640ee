// The day by which each source had surely spoken, and when it says that it did.
CYPHER replan=skip
MATCH (source:Source)
RETURN source.id AS source, source.saidBy AS day, source.published AS published
ORDER BY source
