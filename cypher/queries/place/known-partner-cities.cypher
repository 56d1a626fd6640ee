// Every partner city with what names are matched by.
MATCH (place:PartnerCity)
WHERE place.name IS NOT NULL
OPTIONAL MATCH (place)-[:IN_COUNTRY]->(country:Country)
RETURN place.id AS id,
       place.name AS name,
       place.names AS names,
       country.id AS country,
       place.point.y AS latitude,
       place.point.x AS longitude,
       place.geonamesId AS geonamesId
