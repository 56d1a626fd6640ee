// Countries with a name that fits, in $region and of origin or not where that is asked, the best fit first.
CALL db.index.fulltext.queryNodes('names', $names) YIELD node AS country, score
WHERE country:Country
  AND ($region IS NULL OR EXISTS { (country)-[:IN_REGION]->(:Region {id: $region}) })
  AND ($countryOfOrigin IS NULL OR $countryOfOrigin = coalesce(country.countryOfOrigin, false))
WITH country, any(name IN country.names WHERE toLower(name) = $name) AS exact, score
ORDER BY exact DESC, score DESC, country.name, country.id
SKIP $skip LIMIT $limit
OPTIONAL MATCH (country)-[:IN_REGION]->(region:Region)
RETURN country.id AS id,
       country.name AS name,
       country.nameNl AS nameNl,
       CASE WHEN region IS NOT NULL THEN {kind: split(region.key, '/')[0], id: region.id, name: region.name} END AS region,
       coalesce(country.countryOfOrigin, false) AS countryOfOrigin,
       country.ends AS ends
