// The cases of some requests.
CYPHER replan=skip
UNWIND $numbers AS number
MATCH (request:Request {number: number})<-[:ANSWERS]-(case:Case)
WITH request, case
ORDER BY case.number
RETURN request.number AS number,
       collect(case.number) AS cases
