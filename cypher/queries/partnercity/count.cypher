// How many partner cities the list of them has.
CALL db.index.fulltext.queryNodes('names', $names) YIELD node
WHERE node:PartnerCity
CALL (node) {
  MATCH (node)-[:SAME_AS]-{0,8}(city:PartnerCity)
  RETURN city
  ORDER BY city.id
  LIMIT 1
}
WITH DISTINCT city
WHERE ($country IS NULL OR EXISTS { (city)-[:IN_COUNTRY]->(:Country {id: $country}) })
RETURN count(city) AS total
