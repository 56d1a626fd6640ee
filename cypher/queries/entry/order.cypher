// Which entries of $kind have a name that fits, of $type where that is asked, the best fit first.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS entry
WHERE entry.key STARTS WITH $kind + '/'
  AND ($type IS NULL OR entry.type = $type)
WITH entry, min(CASE WHEN any(name IN entry.names WHERE toLower(name) = $name) THEN 0 ELSE sought.rank END) AS rank
RETURN [rank, toLower(entry.name), entry.id] AS position, elementId(entry) AS row
ORDER BY position
