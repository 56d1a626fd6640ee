// How many networks the list of them has.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS network
WHERE network:Network
  AND ($type IS NULL OR network.type = $type)
RETURN count(DISTINCT network) AS total
