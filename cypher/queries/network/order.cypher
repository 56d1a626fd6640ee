// Which networks have a name that fits, of $type where that is asked, the best fit first.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS network
WHERE network:Network
  AND ($type IS NULL OR network.type = $type)
WITH network, min(CASE WHEN any(name IN network.names WHERE toLower(name) = $name) THEN 0 ELSE sought.rank END) AS rank
RETURN [rank, network.name, network.id] AS position, elementId(network) AS row
ORDER BY position
