// How many networks the list of them has, and the place in it of the one before the page.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS network
WHERE network:Network
  AND ($type IS NULL OR network.type = $type)
WITH network, min(CASE WHEN any(name IN network.names WHERE toLower(name) = $name) THEN 0 ELSE sought.rank END) AS rank
WITH [rank, network.name, network.id] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
