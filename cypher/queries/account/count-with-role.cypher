// All accounts with a role are counted.
CYPHER replan=skip
MATCH (account:Account)
WHERE $role IN account.roles
RETURN count(account) AS accounts
