// How many entries the list of them has, and the place in it of the one before the page.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS entry
WHERE entry.key STARTS WITH $kind + '/'
  AND ($type IS NULL OR entry.type = $type)
WITH entry, min(CASE WHEN any(name IN entry.names WHERE toLower(name) = $name) THEN 0 ELSE sought.rank END) AS rank
WITH [rank, toLower(entry.name), entry.id] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
