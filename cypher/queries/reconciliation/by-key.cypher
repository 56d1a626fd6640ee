// Things by $keys, given-up ones among them, with all that tables are compared with.
CYPHER replan=skip
UNWIND $keys AS asked
MATCH (given:Keyed {key: asked})
CALL (given) {
  MATCH (given)-[:SAME_AS]-{0,8}(thing:Keyed)
  RETURN thing
  ORDER BY thing.id
  LIMIT 1
}
WITH asked, thing
WHERE thing.name IS NOT NULL
OPTIONAL MATCH (thing)-[:IN_COUNTRY]->(country:Country)
OPTIONAL MATCH (thing)-[:IN_PROVINCE]->(province:Province)
RETURN asked,
       thing.key AS key,
       thing.name AS name,
       thing.names + COLLECT {
         MATCH (thing)-[:SAME_AS]-{1,8}(same:Keyed)
         UNWIND same.names AS name
         RETURN DISTINCT name
         ORDER BY name
       } AS names,
       coalesce(thing.villages, []) AS villages,
       thing.type AS type,
       CASE WHEN country IS NOT NULL THEN {key: country.key, name: country.name, names: country.names} END AS country,
       CASE WHEN province IS NOT NULL THEN {key: province.key, name: province.name, names: province.names} END AS province,
       CASE WHEN thing.point IS NOT NULL THEN {latitude: thing.point.y, longitude: thing.point.x} END AS point,
       thing.population AS population,
       thing.geonamesId AS geonamesId,
       thing.begins AS begins,
       thing.ends AS ends,
       COLLECT {
         MATCH (old:Keyed)-[succession:SUCCEEDED_BY]->(thing)
         RETURN {key: old.key, name: old.name, names: old.names}
         ORDER BY succession.on, old.key
       } AS predecessors,
       COLLECT {
         MATCH (thing)-[succession:SUCCEEDED_BY]->(new:Keyed)
         RETURN {key: new.key, name: new.name, names: new.names}
         ORDER BY succession.on, new.key
       } AS successors
