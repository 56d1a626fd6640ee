// How much was done, in all or by one account.
CYPHER replan=skip
MATCH (entry:LogEntry)
WHERE entry.at IS NOT NULL AND ($account IS NULL OR entry.account = $account)
RETURN count(entry) AS total
