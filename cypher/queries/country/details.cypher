// What the ties of one country were ever about, who pays for them and who takes part, with how many ties that is on $asOf and in all.
MATCH (:Country {id: $id})<-[:IN_COUNTRY]-{0,1}(:Keyed)-[tie:TWINNED_WITH]-(:Keyed)
WHERE tie.from <= $asOf <= tie.to
  AND tie.knownFrom <= $knownOn < tie.knownTo
  AND tie.saidFrom <= $saidBy < tie.saidTo
WITH tie.partnership AS id,
     any(one IN collect(tie) WHERE one.certainty <> 'ended' AND one.nearMin - $reach <= $asOf <= one.nearMax + $reach) AS holds
MATCH (:Partnership {id: id})-[detail:ABOUT|FUNDED_BY|INVOLVES]->(thing:Keyed)
WHERE detail.knownFrom <= $knownOn < detail.knownTo
  AND detail.saidFrom <= $saidBy < detail.saidTo
WITH DISTINCT thing, id, holds
RETURN {kind: split(thing.key, '/')[0], id: thing.id, name: thing.name} AS thing,
       count(CASE WHEN holds THEN 1 END) AS now,
       count(*) AS ever
ORDER BY ever DESC, thing.name
