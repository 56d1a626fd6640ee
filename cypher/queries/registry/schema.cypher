// Which scripts made the schema, if any did.
MATCH (schema:Registry {id: 'schema'})
RETURN schema.fingerprint AS fingerprint
