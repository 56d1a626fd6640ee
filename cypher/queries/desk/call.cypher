// A call as it is now.
CYPHER replan=skip
MATCH (published:Call {number: $number})
MATCH (written:CallVersion {call: $number, version: published.version})
RETURN published.number AS number,
       written.version AS version,
       published.at AS at,
       published.by AS by,
       published.request AS request,
       written.sealed AS sealed
