// The countries at some $places of the list of them.
UNWIND range(0, size($places) - 1) AS number
WITH number, $places[number].row AS row, last($places[number].position) AS id
MATCH (country:Country)
WHERE elementId(country) = row
  AND country.id = id
OPTIONAL MATCH (country)-[:IN_REGION]->(region:Region)
RETURN country.id AS id,
       country.name AS name,
       country.nameNl AS nameNl,
       CASE WHEN region IS NOT NULL THEN {kind: split(region.key, '/')[0], id: region.id, name: region.name} END AS region,
       coalesce(country.countryOfOrigin, false) AS countryOfOrigin,
       country.ends AS ends,
       number
ORDER BY number
