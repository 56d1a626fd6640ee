// How many things a search finds.
CALL db.index.fulltext.queryNodes('names', $names) YIELD node
CALL (node) {
  MATCH (node)-[:SAME_AS]-{0,8}(thing:Keyed)
  RETURN thing
  ORDER BY thing.id
  LIMIT 1
}
RETURN count(DISTINCT thing) AS total
