// Takes all tokens of an account away.
CYPHER replan=skip
MATCH (token:AccessToken {account: $account})
DELETE token
