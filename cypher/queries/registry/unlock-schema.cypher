// Gives the lock back.
MATCH (lock:__Neo4jMigrationsLock {id: $id})
DELETE lock
