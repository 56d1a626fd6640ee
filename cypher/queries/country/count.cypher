// How many countries the list of them has.
CALL db.index.fulltext.queryNodes('names', $names) YIELD node AS country
WHERE country:Country
  AND ($region IS NULL OR EXISTS { (country)-[:IN_REGION]->(:Region {id: $region}) })
  AND ($countryOfOrigin IS NULL OR $countryOfOrigin = coalesce(country.countryOfOrigin, false))
RETURN count(country) AS total
