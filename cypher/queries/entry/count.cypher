// How many entries the list of them has.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS entry
WHERE entry.key STARTS WITH $kind + '/'
  AND ($type IS NULL OR entry.type = $type)
RETURN count(DISTINCT entry) AS total
