// How many ties one country has with whom on $asOf, of each status; ended and unknown ones too.
MATCH (:Country {id: $id})<-[:IN_COUNTRY]-{0,1}(party:Keyed)-[tie:TWINNED_WITH]-(partner:Keyed)
WHERE tie.from <= $asOf <= tie.to
  AND tie.knownFrom <= $knownOn < tie.knownTo
  AND tie.saidFrom <= $saidBy < tie.saidTo
  AND (startNode(tie) = party OR NOT EXISTS { (partner)-[:IN_COUNTRY]->{0,1}(:Country {id: $id}) })
WITH CASE
       WHEN tie.certainty = 'possible' AND NOT tie.nearMin - $reach <= $asOf <= tie.nearMax + $reach THEN 'unknown'
       ELSE tie.certainty
     END AS status
RETURN status, count(*) AS count
ORDER BY status
