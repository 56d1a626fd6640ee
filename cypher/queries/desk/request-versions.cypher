// All versions of a request, the latest first.
CYPHER replan=skip
MATCH (:Request {number: $number})-[:HAS_VERSION]->(written:RequestVersion)
RETURN written.request AS number,
       written.version AS version,
       written.at AS at,
       written.by AS by,
       written.sealed AS sealed
ORDER BY version DESC
