// How many things a search finds, and the place in it of the one before the page.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL (sought) {
  CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node
  RETURN node
  UNION
  MATCH (node:Keyed)
  WHERE node.key IN $keys
  RETURN node
}
WITH sought, node
WHERE NOT node:TypologyValue
CALL (node) {
  MATCH (node)-[:SAME_AS]-{0,8}(thing:Keyed)
  RETURN thing
  ORDER BY thing.id
  LIMIT 1
}
WITH thing, min(CASE
  WHEN node.key = head($keys) THEN 0
  WHEN node.key IN $keys THEN 1
  WHEN $namedKind IS NOT NULL AND NOT node.key STARTS WITH $namedKind + '/' THEN sought.rank
  WHEN $namedProvince IS NOT NULL AND NOT EXISTS { (node)-[:IN_PROVINCE]->(:Province {id: $namedProvince}) } THEN sought.rank
  WHEN any(name IN node.names WHERE toLower(name) = $name OR $namedProvince IS NOT NULL AND toLower(name) STARTS WITH $name + ' (') THEN 0
  ELSE sought.rank
END) AS rank
WITH [rank, CASE WHEN $name = '' THEN 0 ELSE size(thing.name) END, toLower(thing.name), thing.key] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
