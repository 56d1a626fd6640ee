// From which places abroad residents of municipalities came on $asOf.
CYPHER replan=skip
MATCH (town:Municipality)-[link:TRANSLOCAL]->(place:PartnerCity)
WHERE /* onDay(link) */
  AND NOT /* ended(link) */
OPTIONAL MATCH (place)-[:IN_COUNTRY]->(country:Country)
RETURN town.key AS town,
       {
         id: place.key,
         name: place.name,
         country: CASE WHEN country IS NOT NULL THEN {id: country.key, name: coalesce(country.name, country.id)} END,
         point: place.point,
         population: CASE WHEN place.population IS NOT NULL THEN {
           value: place.population,
           on: '',
           sources: coalesce(place.sources, [])
         } END
       } AS place,
       split(link.unit, ':')[2] AS kin,
       COLLECT { MATCH (partnership:Partnership {unit: link.unit}) RETURN partnership.id ORDER BY partnership.id } AS partnerships,
       link.degree AS degree,
       link.sources AS sources
ORDER BY town, place.id
