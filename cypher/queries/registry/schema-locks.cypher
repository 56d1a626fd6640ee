// How many processes are setting up the database; none or one.
CYPHER replan=skip
MATCH (lock:__Neo4jMigrationsLock)
RETURN count(lock) AS locks
