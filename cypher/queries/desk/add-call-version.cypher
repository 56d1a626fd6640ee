// Adds a version of a call after $after, unless another did; who writes first locks it for the other.
CYPHER replan=skip
MATCH (published:Call {number: $number})
SET published.changedAt = $at
WITH published
WHERE published.version = $after
SET published.version = $after + 1
CREATE (published)-[:HAS_VERSION]->(written:CallVersion {call: $number, version: $after + 1, at: $at, by: $by, sealed: $sealed})
RETURN count(written) AS added
