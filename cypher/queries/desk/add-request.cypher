// Adds a request with its first version.
CYPHER replan=skip
CREATE (request:Request {number: $number, version: 1})
CREATE (request)-[:HAS_VERSION]->(:RequestVersion {request: $number, version: 1, at: $at, by: $by, sealed: $sealed})
