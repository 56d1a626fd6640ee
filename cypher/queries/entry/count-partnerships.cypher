// How many partnerships have to do with one entry.
MATCH (entry:Keyed {key: $key})-[:COUNTS]->{0,1}(thing:Keyed)<-[detail:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]-(partnership:Partnership)
WHERE detail.knownFrom <= $knownOn < detail.knownTo
  AND detail.saidFrom <= $saidBy < detail.saidTo
WITH DISTINCT partnership.id AS id
WHERE EXISTS {
  MATCH (:Keyed)-[tie:TWINNED_WITH {partnership: id}]->(:Keyed)
  WHERE tie.from <= $asOf <= tie.to
    AND tie.knownFrom <= $knownOn < tie.knownTo
    AND tie.saidFrom <= $saidBy < tie.saidTo
    AND ($all OR (tie.certainty <> 'ended' AND tie.nearMin - $reach <= $asOf <= tie.nearMax + $reach))
}
RETURN count(id) AS total
