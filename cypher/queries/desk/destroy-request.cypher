// Destroys a request with all its versions.
CYPHER replan=skip
MATCH (request:Request {number: $number})-[:HAS_VERSION]->(version)
DETACH DELETE version, request
