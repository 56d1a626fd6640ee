// Which partner cities have a name that fits, in $country and in $network on $asOf where that is asked, the best fit first.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node
WHERE node:PartnerCity
CALL (node) {
  MATCH (node)-[:SAME_AS]-{0,8}(city:PartnerCity)
  RETURN city
  ORDER BY city.id
  LIMIT 1
}
WITH city, min(CASE WHEN any(name IN node.names WHERE toLower(name) = $name) THEN 0 ELSE sought.rank END) AS rank
WHERE ($country IS NULL OR city.country = $country)
  AND ($network IS NULL OR EXISTS {
    MATCH (city)-[membership:MEMBER_OF]->(:Network {id: $network})
    WHERE /* listed(membership) */
  })
RETURN [rank, city.name, city.id] AS position, elementId(city) AS row
ORDER BY position
