// The networks to which the things with $keys belong on $asOf.
CYPHER replan=skip
UNWIND $keys AS asked
MATCH (thing:Keyed {key: asked})-[membership:MEMBER_OF]->(network:Network)
WHERE membership.from <= $asOf <= membership.to
  AND membership.knownFrom <= $knownOn < membership.knownTo
  AND membership.saidFrom <= $saidBy < membership.saidTo
WITH asked, membership, network,
     CASE
       WHEN membership.certainty = 'possible' AND NOT membership.nearMin - $reach <= $asOf <= membership.nearMax + $reach THEN 'unknown'
       ELSE membership.certainty
     END AS status
WHERE $all OR NOT status IN ['ended', 'unknown']
WITH DISTINCT asked, network
RETURN asked, network.key AS key, network.name AS name
ORDER BY asked, name, key
