// All calls as they are now, the latest first.
CYPHER replan=skip
MATCH (published:Call)
MATCH (written:CallVersion {call: published.number, version: published.version})
RETURN published.number AS number,
       written.version AS version,
       published.at AS at,
       published.by AS by,
       published.request AS request,
       written.sealed AS sealed
ORDER BY number DESC
