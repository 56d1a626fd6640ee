// How many accounts there are.
CYPHER replan=skip
MATCH (account:Account)
RETURN count(account) AS accounts
