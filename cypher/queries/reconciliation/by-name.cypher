// Keys of things of $kinds that may be meant by $names, the likeliest first; a given-up id stands for the one that counts.
CYPHER replan=skip
CALL db.index.fulltext.queryNodes('names', $names) YIELD node, score
CALL (node) {
  MATCH (node)-[:SAME_AS]-{0,8}(thing:Keyed)
  RETURN thing
  ORDER BY thing.id
  LIMIT 1
}
WITH thing, max(any(name IN node.names WHERE toLower(name) = $name)) AS exact, max(score) AS score
WHERE split(thing.key, '/')[0] IN $kinds
RETURN thing.key AS key
ORDER BY exact DESC, score DESC, thing.name, key
SKIP $skip LIMIT $limit
