// The partners of the things with $keys on $asOf.
CYPHER replan=skip
UNWIND $keys AS asked
MATCH (thing:Keyed {key: asked})-[tie:TWINNED_WITH]-(partner:Keyed)
WHERE tie.from <= $asOf <= tie.to
  AND tie.knownFrom <= $knownOn < tie.knownTo
  AND tie.saidFrom <= $saidBy < tie.saidTo
WITH asked, tie, partner,
     CASE
       WHEN tie.certainty = 'possible' AND NOT tie.nearMin - $reach <= $asOf <= tie.nearMax + $reach THEN 'unknown'
       ELSE tie.certainty
     END AS status
WHERE $all OR NOT status IN ['ended', 'unknown']
WITH DISTINCT asked, partner
RETURN asked, partner.key AS key, partner.name AS name
ORDER BY asked, name, key
