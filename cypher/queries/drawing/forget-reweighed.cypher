// Notes that what $sources say was drawn as they weigh now.
MATCH (schema:Registry {id: 'schema'})
SET schema.reweighed = [source IN coalesce(schema.reweighed, []) WHERE NOT source IN $sources]
