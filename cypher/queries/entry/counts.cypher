// With how many partnerships each entry of $kind has to do, on $asOf and ever.
MATCH (entry:Keyed)-[:COUNTS]->{0,1}(:Keyed)<-[detail:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]-(partnership:Partnership)
WHERE entry.key STARTS WITH $kind + '/'
  AND detail.knownFrom <= $knownOn < detail.knownTo
  AND detail.saidFrom <= $saidBy < detail.saidTo
WITH DISTINCT entry, partnership.id AS id
RETURN entry.id AS id,
       count(CASE WHEN EXISTS {
         MATCH (:Keyed)-[tie:TWINNED_WITH {partnership: id}]->(:Keyed)
         WHERE tie.from <= $asOf <= tie.to
           AND tie.knownFrom <= $knownOn < tie.knownTo
           AND tie.saidFrom <= $saidBy < tie.saidTo
           AND tie.certainty <> 'ended'
           AND tie.nearMin - $reach <= $asOf <= tie.nearMax + $reach
       } THEN 1 END) AS now,
       count(*) AS ever
