// Notes that an officer asks for a request to be destroyed, unless one did already; who writes first locks it for the other.
CYPHER replan=skip
MATCH (request:Request {number: $number})
SET request.changedAt = $at
WITH request
WHERE request.destructionBy IS NULL
SET request.destructionBy = $by,
    request.destructionAt = $at,
    request.destructionSealed = $sealed
RETURN count(request) AS asked
