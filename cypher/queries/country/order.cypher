// Which countries have a name that fits, in $region and of origin or not where that is asked, the best fit first.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL (sought) {
  CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS country
  RETURN country
  UNION
  MATCH (country:Keyed)
  WHERE country.key IN $keys
  RETURN country
}
WITH sought, country
WHERE country:Country
  AND ($region IS NULL OR EXISTS { (country)-[:IN_REGION]->(:Region {id: $region}) })
  AND ($countryOfOrigin IS NULL OR $countryOfOrigin = coalesce(country.countryOfOrigin, false))
WITH country, min(CASE WHEN country.key IN $keys OR any(name IN country.names WHERE toLower(name) = $name) THEN 0 ELSE sought.rank END) AS rank
RETURN [rank, country.name, country.id] AS position, elementId(country) AS row
ORDER BY position
