// Everything with a name that fits, the best fit first; a given-up id stands for the one that counts.
CALL db.index.fulltext.queryNodes('names', $names) YIELD node, score
CALL (node) {
  MATCH (node)-[:SAME_AS]-{0,8}(thing:Keyed)
  RETURN thing
  ORDER BY thing.id
  LIMIT 1
}
WITH thing, max(any(name IN node.names WHERE toLower(name) = $name)) AS exact, max(score) AS score
ORDER BY exact DESC, score DESC, thing.name, thing.key
SKIP $skip LIMIT $limit
OPTIONAL MATCH (thing)-[:IN_COUNTRY]->(country:Country)
RETURN split(thing.key, '/')[0] AS kind,
       thing.id AS id,
       thing.name AS name,
       coalesce(thing.names, []) + coalesce(thing.villages, []) AS names,
       CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END AS country
