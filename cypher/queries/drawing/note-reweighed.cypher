// Notes that $sources weigh otherwise than when what they say was drawn.
MERGE (schema:Registry {id: 'schema'})
SET schema.reweighed = [source IN coalesce(schema.reweighed, []) WHERE NOT source IN $sources] + $sources
