// The scripts that made the schema, as far as it is noted that they were applied.
CYPHER replan=skip
MATCH (script:__Neo4jMigration)
RETURN script.version AS version
