// How many networks the list of them has.
CALL db.index.fulltext.queryNodes('names', $names) YIELD node AS network
WHERE network:Network
  AND ($type IS NULL OR network.type = $type)
RETURN count(network) AS total
