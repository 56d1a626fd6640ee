// Takes away that somebody asks for a request to be destroyed.
CYPHER replan=skip
MATCH (request:Request {number: $number})
WHERE request.destructionBy IS NOT NULL
SET request.destructionBy = null,
    request.destructionAt = null,
    request.destructionSealed = null
RETURN count(request) AS refused
