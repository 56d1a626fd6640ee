// How many things a search finds, and the place in it of the one before the page.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node
WHERE NOT node:TypologyValue
CALL (node) {
  MATCH (node)-[:SAME_AS]-{0,8}(thing:Keyed)
  RETURN thing
  ORDER BY thing.id
  LIMIT 1
}
WITH thing, min(CASE WHEN any(name IN node.names WHERE toLower(name) = $name) THEN 0 ELSE sought.rank END) AS rank
WITH [rank, CASE WHEN $name = '' THEN 0 ELSE size(thing.name) END, toLower(thing.name), thing.key] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
