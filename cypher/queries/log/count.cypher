// How much was done, in all or by one account, and the place in the list of the deed before the page.
CYPHER replan=skip
MATCH (entry:LogEntry)
WHERE entry.at IS NOT NULL
  AND ($account IS NULL OR entry.account = $account)
WITH [-entry.at, entry.id] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
