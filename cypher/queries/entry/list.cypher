// Entries of $kind with a name that fits, of $type where that is asked, the best fit first.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS entry
WHERE entry.key STARTS WITH $kind + '/'
  AND ($type IS NULL OR entry.type = $type)
WITH entry, min(CASE WHEN any(name IN entry.names WHERE toLower(name) = $name) THEN 0 ELSE sought.rank END) AS rank
WITH entry, [rank, toLower(entry.name), entry.id] AS position
WHERE $after IS NULL OR position > $after
WITH entry, position
ORDER BY position
LIMIT $limit
RETURN split(entry.key, '/')[0] AS kind,
       entry.id AS id,
       entry.name AS name,
       entry.type AS type,
       entry.note AS note,
       position
ORDER BY position
