// Adds a call for a request with its first version.
CYPHER replan=skip
CREATE (published:Call {number: $number, version: 1, request: $request, at: $at, by: $by})
CREATE (published)-[:HAS_VERSION]->(:CallVersion {call: $number, version: 1, at: $at, by: $by, sealed: $sealed})
