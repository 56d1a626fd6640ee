// Ends the sessions of an account, but for one.
CYPHER replan=skip
MATCH (session:Session {account: $account})
WHERE session.mark <> $but
DELETE session
