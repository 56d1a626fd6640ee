// Partner cities with a name that fits, in $country where that is asked, the best fit first.
CALL db.index.fulltext.queryNodes('names', $names) YIELD node, score
WHERE node:PartnerCity
CALL (node) {
  MATCH (node)-[:SAME_AS]-{0,8}(city:PartnerCity)
  RETURN city
  ORDER BY city.id
  LIMIT 1
}
WITH city, max(any(name IN node.names WHERE toLower(name) = $name)) AS exact, max(score) AS score
WHERE ($country IS NULL OR EXISTS { (city)-[:IN_COUNTRY]->(:Country {id: $country}) })
WITH city, exact, score
ORDER BY exact DESC, score DESC, city.name, city.id
SKIP $skip LIMIT $limit
OPTIONAL MATCH (city)-[:IN_COUNTRY]->(country:Country)
RETURN city.id AS id,
       city.name AS name,
       city.nameNl AS nameNl,
       CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END AS country,
       city.population AS population
