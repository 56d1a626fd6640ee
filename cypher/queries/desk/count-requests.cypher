// How many requests there are.
CYPHER replan=skip
MATCH (request:Request)
WHERE request.number > 0
RETURN count(request) AS total
