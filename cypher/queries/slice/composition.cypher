// When some municipalities, $municipalities by their keys, came and went, and into which they went over.
UNWIND $municipalities AS key
MATCH (place:Keyed {key: key})
OPTIONAL MATCH (place)-[change:SUCCEEDED_BY]->(heir:Municipality)
RETURN {kind: split(place.key, '/')[0], id: place.id, name: place.name} AS municipality,
       place.begins AS begins,
       place.ends AS ends,
       CASE WHEN heir IS NOT NULL THEN {kind: split(heir.key, '/')[0], id: heir.id, name: heir.name} END AS successor,
       change.date AS date,
       change.extent AS extent,
       change.type AS type,
       coalesce(change.sources, []) AS sources
ORDER BY municipality.id, date, successor.id
