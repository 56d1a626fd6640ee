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
WITH town, province, heir, coalesce(town.sources, []) + coalesce(heir.sources, []) AS sources
RETURN town.key AS id,
       town.name AS name,
       CASE WHEN town.population IS NOT NULL THEN {
         value: town.population,
         on: coalesce(town.populationOn, ''),
         sources: sources
       } END AS population,
       coalesce(town.point, heir.point) AS point,
       CASE WHEN province IS NOT NULL THEN {id: province.key, name: coalesce(province.name, province.id)} END AS province,
       sources
ORDER BY id
