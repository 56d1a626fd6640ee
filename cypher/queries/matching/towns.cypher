// Municipalities that were there on $asOf; one without a place of its own lies where the largest of its heirs does.
CYPHER replan=skip
MATCH (town:Municipality)
WHERE town.name IS NOT NULL
  AND /* inExistence(town) */
OPTIONAL MATCH (town)-[:IN_PROVINCE]->(province:Province)
WITH town, province,
     CASE WHEN town.point IS NULL THEN head(COLLECT {
       MATCH (town)-[:SUCCEEDED_BY]->{1,9}(heir:Municipality)
       WHERE heir.point IS NOT NULL
       RETURN heir
       ORDER BY heir.population DESC, heir.id
     }) END AS heir
RETURN town.key AS key,
       town.name AS name,
       town.population AS population,
       town.populationOn AS populationOn,
       coalesce(town.point, heir.point).y AS latitude,
       coalesce(town.point, heir.point).x AS longitude,
       CASE WHEN province IS NOT NULL THEN {key: province.key, name: province.name} END AS province,
       coalesce(town.sources, []) + coalesce(heir.sources, []) AS sources
ORDER BY key
