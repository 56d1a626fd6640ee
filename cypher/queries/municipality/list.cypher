// The municipalities at some $places of the list of them.
UNWIND range(0, size($places) - 1) AS number
WITH number, $places[number].row AS row, last($places[number].position) AS id
MATCH (municipality:Municipality)
WHERE elementId(municipality) = row
  AND municipality.id = id
OPTIONAL MATCH (municipality)-[:IN_PROVINCE]->(province:Province)
RETURN municipality.id AS id,
       municipality.name AS name,
       CASE WHEN province IS NOT NULL THEN {kind: split(province.key, '/')[0], id: province.id, name: province.name} END AS province,
       municipality.begins AS begins,
       municipality.ends AS ends,
       municipality.population AS population,
       number
ORDER BY number
