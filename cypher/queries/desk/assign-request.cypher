// Gives a request to an officer, unless somebody else than $seen deals with it by now; who writes first locks it for the other.
CYPHER replan=skip
MATCH (request:Request {number: $number})
SET request.assignedAt = $at
WITH request
MATCH (first:RequestVersion {request: $number, version: 1})
WITH request, first
WHERE coalesce(request.officer, first.by) = $seen
SET request.officer = $officer,
    request.assignedBy = $by,
    request.handOverTimes = coalesce(request.handOverTimes, []) + $at,
    request.handOverOfficers = coalesce(request.handOverOfficers, []) + $officer,
    request.handOverBy = coalesce(request.handOverBy, []) + $by
RETURN count(request) AS assigned
