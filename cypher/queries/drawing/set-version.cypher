// Notes by which rules the graph is drawn.
MERGE (schema:Registry {id: 'schema'})
SET schema.drawing = $version
