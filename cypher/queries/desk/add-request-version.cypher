// Adds a version of a request after $after, unless another did; who writes first locks it for the other.
CYPHER replan=skip
MATCH (request:Request {number: $number})
SET request.changedAt = $at
WITH request
WHERE request.version = $after
SET request.version = $after + 1
CREATE (request)-[:HAS_VERSION]->(written:RequestVersion {request: $number, version: $after + 1, at: $at, by: $by, sealed: $sealed})
RETURN count(written) AS added
