// The day by which each source had surely spoken, when it says that it did, and its rank.
CYPHER replan=skip
MATCH (source:Source)
RETURN source.id AS source, source.saidBy AS day, source.published AS published, source.rank AS rank
ORDER BY source
