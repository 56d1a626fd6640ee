// Municipalities with a name that fits, in $province and there or gone on $asOf where that is asked, the best fit first.
CALL db.index.fulltext.queryNodes('names', $names) YIELD node AS municipality, score
WHERE municipality:Municipality
  AND ($province IS NULL OR EXISTS { (municipality)-[:IN_PROVINCE]->(:Province {id: $province}) })
  AND ($current IS NULL OR $current = (coalesce(municipality.firstDay, $asOf) <= $asOf <= coalesce(municipality.lastDay, $asOf)))
WITH municipality, any(name IN municipality.names WHERE toLower(name) = $name) AS exact, score
ORDER BY exact DESC, score DESC, municipality.name, municipality.id
SKIP $skip LIMIT $limit
OPTIONAL MATCH (municipality)-[:IN_PROVINCE]->(province:Province)
RETURN municipality.id AS id,
       municipality.name AS name,
       CASE WHEN province IS NOT NULL THEN {kind: split(province.key, '/')[0], id: province.id, name: province.name} END AS province,
       municipality.begins AS begins,
       municipality.ends AS ends,
       municipality.population AS population
