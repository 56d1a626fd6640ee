// A request as it is now.
CYPHER replan=skip
MATCH (request:Request {number: $number})
MATCH (written:RequestVersion {request: $number, version: request.version})
RETURN written.request AS number,
       written.version AS version,
       written.at AS at,
       written.by AS by,
       written.sealed AS sealed
