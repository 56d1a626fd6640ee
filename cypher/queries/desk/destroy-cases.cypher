// Destroys the cases of a request, with all their versions, the shortlists on which they were opened, and their attachments.
CYPHER replan=skip
MATCH (:Request {number: $number})<-[:ANSWERS]-(case:Case)
MATCH (case)-[:HAS_VERSION|OPENED_ON|HAS_CHUNK]->(part)
DETACH DELETE part, case
