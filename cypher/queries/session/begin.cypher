// Begins a session, and forgets those of the same account that are over.
CYPHER replan=skip
OPTIONAL MATCH (over:Session {account: $account})
WHERE over.until <= $now
DELETE over
WITH count(over) AS ended
CREATE (:Session {mark: $mark, account: $account, whole: $whole, seenAt: $now, until: $until})
