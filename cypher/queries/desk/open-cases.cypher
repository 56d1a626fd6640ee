// Cases that are open, what is due first in front.
CYPHER replan=skip
MATCH (case:Case {isOpen: true})
MATCH (written:CaseVersion {case: case.number, version: case.version})
RETURN case.number AS number,
       written.version AS version,
       written.at AS at,
       written.by AS by,
       case.request AS request,
       case.country AS country,
       case.due AS due,
       written.sealed AS sealed
ORDER BY due, number
