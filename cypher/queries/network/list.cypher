// The networks at some $places of the list of them.
UNWIND range(0, size($places) - 1) AS number
WITH number, $places[number].row AS row, last($places[number].position) AS id
MATCH (network:Network)
WHERE elementId(network) = row
  AND network.id = id
RETURN network.id AS id,
       network.name AS name,
       network.type AS type,
       network.begins AS founded,
       network.ends AS ended,
       number
ORDER BY number
