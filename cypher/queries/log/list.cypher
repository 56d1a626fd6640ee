// What was done, all or by one account, the latest first.
CYPHER replan=skip
MATCH (entry:LogEntry)
WHERE entry.at IS NOT NULL AND ($account IS NULL OR entry.account = $account)
OPTIONAL MATCH (account:Account {id: entry.account})
RETURN entry.id AS id,
       entry.at AS at,
       entry.account AS account,
       account.sealedName AS sealedName,
       entry.deed AS deed,
       entry.object AS object,
       entry.result AS result,
       entry.origin AS origin
ORDER BY at DESC, id
SKIP $skip LIMIT $limit
