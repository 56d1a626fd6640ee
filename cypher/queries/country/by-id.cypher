// One country, former or not, as it is known now.
MATCH (country:Country {id: $id})
WHERE country.name IS NOT NULL
OPTIONAL MATCH (country)-[:IN_REGION]->(region:Region)
RETURN country.id AS id,
       country.name AS name,
       country.nameNl AS nameNl,
       country.nameEn AS nameEn,
       coalesce(country.names, []) AS names,
       coalesce(country.alsoWritten, []) AS alsoWritten,
       CASE WHEN region IS NOT NULL THEN {kind: split(region.key, '/')[0], id: region.id, name: region.name} END AS region,
       coalesce(country.countryOfOrigin, false) AS countryOfOrigin,
       country.begins AS begins,
       country.ends AS ends,
       CASE WHEN country.point IS NOT NULL THEN {latitude: country.point.y, longitude: country.point.x} END AS point,
       COLLECT {
         MATCH (old:Country)-[succession:SUCCEEDED_BY]->(country)
         RETURN {place: {kind: split(old.key, '/')[0], id: old.id, name: old.name}, on: succession.date, extent: succession.extent, sources: succession.sources}
         ORDER BY succession.on, old.name
       } AS predecessors,
       COLLECT {
         MATCH (country)-[succession:SUCCEEDED_BY]->(new:Country)
         RETURN {place: {kind: split(new.key, '/')[0], id: new.id, name: new.name}, on: succession.date, extent: succession.extent, sources: succession.sources}
         ORDER BY succession.on, new.name
       } AS successors,
       COLLECT {
         MATCH (label:CountryGroup)-[:COUNTS]->(country)
         RETURN DISTINCT {kind: split(label.key, '/')[0], id: label.id, name: label.name}
       } AS countedIn,
       coalesce(country.sources, []) AS sources
