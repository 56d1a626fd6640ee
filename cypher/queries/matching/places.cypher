// Places abroad and countries, with what they are called and where they lie.
CYPHER replan=skip
MATCH (place:PartnerCity|Country)
WHERE place.name IS NOT NULL
OPTIONAL MATCH (place)-[:IN_COUNTRY]->(country:Country)
WITH place, country,
     head(COLLECT { MATCH (place)-[:SAME_AS]->(same:PartnerCity) RETURN same.key ORDER BY same.key }) AS sameAs
RETURN place.key AS key,
       place.name AS name,
       coalesce(place.names, [place.name]) + coalesce(place.alsoWritten, []) AS names,
       sameAs,
       CASE WHEN country IS NOT NULL THEN {key: country.key, name: country.name} END AS country,
       place.point.y AS latitude,
       place.point.x AS longitude,
       place.population AS population,
       coalesce(place.sources, []) AS sources
ORDER BY key
