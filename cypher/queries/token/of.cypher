// The token of a mark, with the account that it is of.
CYPHER replan=skip
MATCH (token:AccessToken {mark: $mark})
WHERE token.until > $now
MATCH (account:Account {id: token.account})
RETURN token.id AS id,
       token.roles AS tokenRoles,
       account.id AS account,
       account.sealedName AS sealedName,
       account.roles AS roles
