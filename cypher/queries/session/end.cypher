// Ends a session.
CYPHER replan=skip
MATCH (session:Session {mark: $mark})
DELETE session
