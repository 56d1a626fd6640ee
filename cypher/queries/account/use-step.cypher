// Uses up the code of a step of time; 0 when it or a later one was used before.
CYPHER replan=skip
MATCH (account:Account {id: $id})
// written first, so that of two at once the second waits
SET account.lastStep = coalesce(account.lastStep, 0)
WITH account
WHERE account.lastStep < $step
SET account.lastStep = $step
RETURN count(account) AS used
