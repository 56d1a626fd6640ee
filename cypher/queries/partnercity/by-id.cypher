// One partner city, as it is known now.
MATCH (city:PartnerCity {id: $id})
WHERE city.name IS NOT NULL
OPTIONAL MATCH (city)-[:IN_COUNTRY]->(country:Country)
RETURN city.id AS id,
       city.name AS name,
       city.nameNl AS nameNl,
       city.nameEn AS nameEn,
       coalesce(city.names, []) AS names,
       COLLECT {
         MATCH (city)-[:SAME_AS]-{1,8}(same:PartnerCity)
         WHERE same.id <> city.id
         RETURN DISTINCT same.id
         ORDER BY same.id
       } AS otherIds,
       CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END AS country,
       CASE WHEN city.point IS NOT NULL THEN {latitude: city.point.y, longitude: city.point.x} END AS point,
       city.population AS population,
       city.geonamesId AS geonamesId,
       coalesce(city.sources, []) AS sources
