// How certain some ties are on $asOf, between each two parties.
UNWIND $partnerships AS partnership
MATCH (one:Keyed)-[tie:TWINNED_WITH {partnership: partnership}]->(other:Keyed)
WHERE tie.from <= $asOf <= tie.to
  AND tie.knownFrom <= $knownOn < tie.knownTo
  AND tie.saidFrom <= $saidBy < tie.saidTo
RETURN partnership,
       one.key AS one,
       other.key AS other,
       CASE
         WHEN tie.certainty = 'possible' AND NOT tie.nearMin - $reach <= $asOf <= tie.nearMax + $reach THEN 'unknown'
         ELSE tie.certainty
       END AS status
ORDER BY partnership, one, other
