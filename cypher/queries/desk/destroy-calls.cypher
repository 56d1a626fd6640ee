// Destroys the calls that were published for a request, and all answers to them.
CYPHER replan=skip
MATCH (call:Call {request: $number})-[:HAS_VERSION]->(written)
OPTIONAL MATCH (answer:CallAnswer {call: call.number})-[:HAS_VERSION]->(answered)
DETACH DELETE answered, answer, written, call
