// Requests as they are now, the latest first.
CYPHER replan=skip
MATCH (request:Request)
WHERE request.number > 0
  AND request.number < coalesce(-$after[0], 9223372036854775807)
WITH request
ORDER BY request.number DESC
LIMIT $limit
MATCH (written:RequestVersion {request: request.number, version: request.version})
RETURN written.request AS number,
       written.version AS version,
       written.at AS at,
       written.by AS by,
       written.sealed AS sealed,
       [-request.number] AS position
ORDER BY position
