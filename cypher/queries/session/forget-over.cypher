// All sessions that are over are forgotten, of whatever account.
CYPHER replan=skip
MATCH (session:Session)
WHERE session.until <= $now OR session.seenAt <= $seenAfter
DELETE session
