// How many partnerships the list of them has.
CALL db.index.fulltext.queryNodes('names', $names) YIELD node AS named, score
MATCH (named)-[tie:TWINNED_WITH]-(:Keyed)
WHERE tie.from <= $asOf <= tie.to
  AND tie.knownFrom <= $knownOn < tie.knownTo
  AND tie.saidFrom <= $saidBy < tie.saidTo
  AND ($kind IS NULL OR tie.kind = $kind)
WITH tie, startNode(tie) AS one, endNode(tie) AS other, score,
     CASE
       WHEN tie.certainty = 'possible' AND NOT tie.nearMin - $reach <= $asOf <= tie.nearMax + $reach THEN 'unknown'
       ELSE tie.certainty
     END AS status
WHERE ($all OR NOT status IN ['ended', 'unknown'])
  AND ($country IS NULL
    OR EXISTS { (one)-[:IN_COUNTRY]->{0,1}(:Country {id: $country}) }
    OR EXISTS { (other)-[:IN_COUNTRY]->{0,1}(:Country {id: $country}) })
RETURN count(DISTINCT tie.partnership) AS total
