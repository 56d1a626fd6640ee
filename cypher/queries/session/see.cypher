// Notes that a session is in use.
CYPHER replan=skip
MATCH (session:Session {mark: $mark})
SET session.seenAt = $now
