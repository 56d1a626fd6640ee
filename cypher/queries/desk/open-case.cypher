// Opens a case on a shortlist for a request.
CYPHER replan=skip
MATCH (request:Request {number: $request})
CREATE (case:Case {number: $number, request: $request, country: $country, version: 1, isOpen: true})
CREATE (case)-[:ANSWERS]->(request)
CREATE (case)-[:HAS_VERSION]->(:CaseVersion {case: $number, version: 1, at: $at, by: $by, sealed: $sealed})
CREATE (case)-[:OPENED_ON]->(:FrozenShortlist {at: $at, by: $by, sealed: $shortlist})
