// Takes the lock of those that set up the database, under the name that all have who set it up.
MERGE (lock:__Neo4jMigrationsLock {name: 'John Doe'})
ON CREATE SET lock.id = $id
RETURN CASE lock.id WHEN $id THEN 1 ELSE 0 END AS taken
