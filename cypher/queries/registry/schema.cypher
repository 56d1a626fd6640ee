// Which scripts made the schema, if any did.
MATCH (schema:Registry {id: 'schema'})
WHERE schema.fingerprint IS NOT NULL
RETURN schema.fingerprint AS fingerprint
