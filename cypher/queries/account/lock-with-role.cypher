// All accounts with a role are locked until this transaction ends, in one order, so that no two wait for each other.
CYPHER replan=skip
MATCH (account:Account)
WHERE $role IN account.roles
WITH account
ORDER BY account.id
SET account.madeAt = account.madeAt
