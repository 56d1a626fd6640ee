// Takes a token away from an account; 0 when it has no such.
CYPHER replan=skip
MATCH (token:AccessToken {id: $id})
WHERE token.account = $account
DELETE token
RETURN count(token) AS revoked
