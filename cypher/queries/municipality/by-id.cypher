// One municipality, dissolved or not, as it is known now.
MATCH (municipality:Municipality {id: $id})
WHERE municipality.name IS NOT NULL
OPTIONAL MATCH (municipality)-[:IN_PROVINCE]->(province:Province)
RETURN municipality.id AS id,
       municipality.name AS name,
       coalesce(municipality.names, []) AS names,
       CASE WHEN province IS NOT NULL THEN {kind: split(province.key, '/')[0], id: province.id, name: province.name} END AS province,
       municipality.begins AS begins,
       municipality.ends AS ends,
       CASE WHEN municipality.point IS NOT NULL THEN {latitude: municipality.point.y, longitude: municipality.point.x} END AS point,
       municipality.population AS population,
       municipality.populationOn AS populationOn,
       coalesce(municipality.villages, []) AS villages,
       municipality.tooi AS tooi,
       COLLECT {
         MATCH (old:Municipality)-[succession:SUCCEEDED_BY]->(municipality)
         RETURN {place: {kind: split(old.key, '/')[0], id: old.id, name: old.name}, on: succession.date, extent: succession.extent, sources: succession.sources}
         ORDER BY succession.on, old.name
       } AS predecessors,
       COLLECT {
         MATCH (municipality)-[succession:SUCCEEDED_BY]->(new:Municipality)
         RETURN {place: {kind: split(new.key, '/')[0], id: new.id, name: new.name}, on: succession.date, extent: succession.extent, sources: succession.sources}
         ORDER BY succession.on, new.name
       } AS successors,
       coalesce(municipality.sources, []) AS sources
