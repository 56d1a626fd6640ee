// The account of an id.
CYPHER replan=skip
MATCH (account:Account {id: $id})
RETURN account.id AS id,
       account.sealedName AS sealedName,
       account.roles AS roles,
       account.password AS password,
       account.secondFactor AS secondFactor,
       coalesce(account.confirmed, false) AS confirmed,
       size(coalesce(account.recoveryCodes, [])) AS recoveryCodes,
       account.identity IS NOT NULL AS isLinked,
       account.madeAt AS madeAt
