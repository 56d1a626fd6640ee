// All versions of a case, the latest first.
CYPHER replan=skip
MATCH (case:Case {number: $number})-[:HAS_VERSION]->(written:CaseVersion)
RETURN case.number AS number,
       written.version AS version,
       written.at AS at,
       written.by AS by,
       case.request AS request,
       case.country AS country,
       case.due AS due,
       written.sealed AS sealed
ORDER BY version DESC
