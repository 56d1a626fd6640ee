// Networks with a name that fits, of $type where that is asked, the best fit first.
CALL db.index.fulltext.queryNodes('names', $names) YIELD node AS network, score
WHERE network:Network
  AND ($type IS NULL OR network.type = $type)
WITH network, any(name IN network.names WHERE toLower(name) = $name) AS exact, score
ORDER BY exact DESC, score DESC, network.name, network.id
SKIP $skip LIMIT $limit
RETURN network.id AS id,
       network.name AS name,
       network.type AS type,
       network.begins AS founded,
       network.ends AS ended
