// Countries with a name that fits, in $region and of origin or not where that is asked, the best fit first.
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
WITH country, [rank, country.name, country.id] AS position
WHERE $after IS NULL OR position > $after
WITH country, position
ORDER BY position
LIMIT $limit
OPTIONAL MATCH (country)-[:IN_REGION]->(region:Region)
RETURN country.id AS id,
       country.name AS name,
       country.nameNl AS nameNl,
       CASE WHEN region IS NOT NULL THEN {kind: split(region.key, '/')[0], id: region.id, name: region.name} END AS region,
       coalesce(country.countryOfOrigin, false) AS countryOfOrigin,
       country.ends AS ends,
       position
ORDER BY position
