// The tokens of an account, the latest first.
CYPHER replan=skip
MATCH (token:AccessToken {account: $account})
RETURN token.id AS id,
       token.sealedPurpose AS sealedPurpose,
       token.roles AS roles,
       token.madeAt AS madeAt,
       token.until AS until
ORDER BY madeAt DESC, id
