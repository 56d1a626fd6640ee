// Uses up a code for when the second factor is lost, by its mark; 0 when there is no such.
CYPHER replan=skip
MATCH (account:Account {id: $id})
// written first, so that of two at once the second waits
SET account.lastStep = coalesce(account.lastStep, 0)
WITH account
WHERE $code IN account.recoveryCodes
SET account.recoveryCodes = [code IN account.recoveryCodes WHERE code <> $code]
RETURN count(account) AS used
