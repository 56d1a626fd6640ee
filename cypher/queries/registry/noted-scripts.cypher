// How many scripts are noted to have made the schema, and what they begin with.
CYPHER replan=skip
MATCH (script:__Neo4jMigration)
RETURN count(script) AS noted
