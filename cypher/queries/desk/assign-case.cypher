// Gives a case to an officer, unless somebody else than $seen deals with it by now; who writes first locks it for the other.
CYPHER replan=skip
MATCH (case:Case {number: $number})
SET case.assignedAt = $at
WITH case
MATCH (first:CaseVersion {case: $number, version: 1})
WITH case, first
WHERE coalesce(case.officer, first.by) = $seen
SET case.officer = $officer,
    case.assignedBy = $by,
    case.handOverTimes = coalesce(case.handOverTimes, []) + $at,
    case.handOverOfficers = coalesce(case.handOverOfficers, []) + $officer,
    case.handOverBy = coalesce(case.handOverBy, []) + $by
RETURN count(case) AS assigned
