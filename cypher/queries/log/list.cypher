// What was done, all or by one account, the latest first.
CYPHER replan=skip
MATCH (entry:LogEntry)
WHERE entry.at <= coalesce(-$after[0], 9223372036854775807)
  AND ($account IS NULL OR entry.account = $account)
WITH entry, [-entry.at, entry.id] AS position
WHERE $after IS NULL OR position > $after
WITH entry, position
ORDER BY position
LIMIT $limit
OPTIONAL MATCH (account:Account {id: entry.account})
RETURN entry.id AS id,
       entry.at AS at,
       entry.account AS account,
       account.sealedName AS sealedName,
       entry.deed AS deed,
       entry.object AS object,
       entry.result AS result,
       entry.origin AS origin,
       position
ORDER BY position
