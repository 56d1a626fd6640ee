// Everything with a name that fits, the best fit and of these the shortest name first; a given-up id stands for the one that counts.
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
WITH thing, [rank, CASE WHEN $name = '' THEN 0 ELSE size(thing.name) END, toLower(thing.name), thing.key] AS position
WHERE $after IS NULL OR position > $after
WITH thing, position
ORDER BY position
LIMIT $limit
OPTIONAL MATCH (thing)-[:IN_COUNTRY]->(country:Country)
RETURN split(thing.key, '/')[0] AS kind,
       thing.id AS id,
       thing.name AS name,
       coalesce(thing.names, []) + coalesce(thing.villages, []) AS names,
       CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END AS country,
       position
ORDER BY position
