// Who deals with each request and case: to whom it was given, or else who wrote it down.
CYPHER replan=skip
MATCH (request:Request)
WHERE request.number > 0
MATCH (first:RequestVersion {request: request.number, version: 1})
RETURN 'request/' + request.number AS thing,
       coalesce(request.officer, first.by) AS officer,
       coalesce(request.assignedBy, first.by) AS assignedBy
UNION ALL
MATCH (case:Case)
WHERE case.number > 0
MATCH (first:CaseVersion {case: case.number, version: 1})
RETURN 'case/' + case.number AS thing,
       coalesce(case.officer, first.by) AS officer,
       coalesce(case.assignedBy, first.by) AS assignedBy
