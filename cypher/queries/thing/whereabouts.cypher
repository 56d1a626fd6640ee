// Where those of $keys lie, in which country, region and province, how many live there, and their numbers at GeoNames.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (thing:Keyed {key: key})
WITH key, thing,
     head(COLLECT {
       MATCH (thing)-[:IN_COUNTRY]->{0,1}(country:Country)
       RETURN country
       ORDER BY country.id
       UNION ALL
       WITH thing
       WHERE thing.scope IS NOT NULL
       MATCH (country:Country {id: thing.country})
       RETURN country
     }) AS country,
     head(COLLECT { MATCH (thing)-[:IN_PROVINCE]->(province:Province) RETURN province ORDER BY province.id }) AS province
WITH key, thing, country, province,
     head(COLLECT { MATCH (country)-[:IN_REGION]->(region:Region) RETURN region ORDER BY region.id }) AS region
RETURN key,
       thing.point.y AS latitude,
       thing.point.x AS longitude,
       thing.geonamesId AS geonamesId,
       CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END AS country,
       CASE WHEN region IS NOT NULL THEN {kind: split(region.key, '/')[0], id: region.id, name: region.name} END AS region,
       CASE WHEN province IS NOT NULL THEN {kind: split(province.key, '/')[0], id: province.id, name: province.name} END AS province,
       thing.population AS population,
       thing.populationOn AS populationOn
