// Notes which scripts made the schema.
MERGE (schema:Registry {id: 'schema'})
SET schema.fingerprint = $fingerprint
