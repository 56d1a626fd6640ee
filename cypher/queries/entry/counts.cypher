// With how many partnerships each entry of $kind has to do, on $asOf and ever.
MATCH (entry:Keyed)-[:COUNTS]->{0,1}(:Keyed)<-[detail:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]-(partnership:Partnership)
WHERE entry.key STARTS WITH $kind + '/'
  AND /* known(detail) */
WITH DISTINCT entry, partnership.id AS id
RETURN entry.id AS id,
       count(CASE WHEN EXISTS {
         MATCH (:Keyed)-[tie:TWINNED_WITH {partnership: id}]->(:Keyed)
         WHERE /* holds(tie) */
       } THEN 1 END) AS now,
       count(*) AS ever
