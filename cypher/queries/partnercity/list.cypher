// The partner cities at some $places of the list of them.
UNWIND range(0, size($places) - 1) AS number
WITH number, $places[number].row AS row, last($places[number].position) AS id
MATCH (city:PartnerCity)
WHERE elementId(city) = row
  AND city.id = id
OPTIONAL MATCH (city)-[:IN_COUNTRY]->(country:Country)
RETURN city.id AS id,
       city.name AS name,
       city.nameNl AS nameNl,
       CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END AS country,
       city.population AS population,
       number
ORDER BY number
