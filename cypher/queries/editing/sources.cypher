// All sources with their titles, by title.
CYPHER replan=skip
MATCH (source:Source)
RETURN source.id AS id, source.title AS title
ORDER BY title, id
