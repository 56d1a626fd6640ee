// A case as it is now.
CYPHER replan=skip
MATCH (case:Case {number: $number})
MATCH (written:CaseVersion {case: $number, version: case.version})
RETURN case.number AS number,
       written.version AS version,
       written.at AS at,
       written.by AS by,
       case.request AS request,
       case.country AS country,
       case.due AS due,
       written.sealed AS sealed
