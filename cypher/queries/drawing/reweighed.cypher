// The sources that weigh otherwise than when what they say was drawn.
OPTIONAL MATCH (schema:Registry {id: 'schema'})
UNWIND coalesce(schema.reweighed, []) AS source
RETURN source
ORDER BY source
