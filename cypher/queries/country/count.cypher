// How many countries the list of them has, and the place in it of the one before the page.
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
WITH [rank, country.name, country.id] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
