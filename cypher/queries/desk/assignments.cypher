// Who deals with each request and case: to whom it was given, or else who wrote it down; and how it was handed over, the first time first.
CYPHER replan=skip
MATCH (request:Request)
WHERE request.number > 0
MATCH (first:RequestVersion {request: request.number, version: 1})
RETURN 'request/' + request.number AS thing,
       coalesce(request.officer, first.by) AS officer,
       coalesce(request.assignedBy, first.by) AS assignedBy,
       [i IN range(0, size(coalesce(request.handOverTimes, [])) - 1) | {
         at: request.handOverTimes[i],
         officer: request.handOverOfficers[i],
         by: request.handOverBy[i]
       }] AS handOvers
UNION ALL
MATCH (case:Case)
WHERE case.number > 0
MATCH (first:CaseVersion {case: case.number, version: 1})
RETURN 'case/' + case.number AS thing,
       coalesce(case.officer, first.by) AS officer,
       coalesce(case.assignedBy, first.by) AS assignedBy,
       [i IN range(0, size(coalesce(case.handOverTimes, [])) - 1) | {
         at: case.handOverTimes[i],
         officer: case.handOverOfficers[i],
         by: case.handOverBy[i]
       }] AS handOvers
