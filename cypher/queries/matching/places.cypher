// Places abroad and countries, with what they are called and where they lie.
CYPHER replan=skip
MATCH (place:PartnerCity|Country)
WHERE place.name IS NOT NULL
OPTIONAL MATCH (place)-[:IN_COUNTRY]->(country:Country)
WITH place, country,
     head(COLLECT { MATCH (place)-[:SAME_AS]->(same:PartnerCity) RETURN same.key ORDER BY same.key }) AS sameAs
RETURN {
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
       coalesce(place.names, [place.name]) + coalesce(place.alsoWritten, []) AS names,
       sameAs,
       coalesce(place.sources, []) AS sources
ORDER BY place.id
