// The account of a name, by its mark.
CYPHER replan=skip
MATCH (account:Account {name: $name})
RETURN account.id AS id,
       account.sealedName AS sealedName,
       account.roles AS roles,
       account.password AS password,
       account.secondFactor AS secondFactor,
       coalesce(account.confirmed, false) AS confirmed,
       size(coalesce(account.recoveryCodes, [])) AS recoveryCodes,
       account.identity IS NOT NULL AS isLinked,
       account.madeAt AS madeAt
