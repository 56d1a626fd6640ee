// Destroys the cases of a request, with all their versions and the shortlists on which they were opened.
CYPHER replan=skip
MATCH (:Request {number: $number})<-[:ANSWERS]-(case:Case)
MATCH (case)-[:HAS_VERSION|OPENED_ON]->(part)
DETACH DELETE part, case
