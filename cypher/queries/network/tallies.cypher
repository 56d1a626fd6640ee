// How many members one network has on $asOf of each status; former ones too.
MATCH (:Keyed)-[membership:MEMBER_OF]->(:Network {id: $id})
WHERE membership.from <= $asOf <= membership.to
  AND membership.knownFrom <= $knownOn < membership.knownTo
  AND membership.saidFrom <= $saidBy < membership.saidTo
WITH CASE
       WHEN membership.certainty = 'possible' AND NOT membership.nearMin - $reach <= $asOf <= membership.nearMax + $reach THEN 'unknown'
       ELSE membership.certainty
     END AS status
RETURN status, count(*) AS count
ORDER BY status
