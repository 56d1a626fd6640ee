// Requests that officers ask to be destroyed, the longest asked first.
CYPHER replan=skip
MATCH (request:Request)
WHERE request.number > 0
  AND request.destructionBy IS NOT NULL
RETURN request.number AS number,
       request.destructionAt AS at,
       request.destructionBy AS by,
       request.destructionSealed AS sealed
ORDER BY at
