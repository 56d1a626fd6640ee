// How many members the list of a network's members has.
MATCH (member:Keyed)-[membership:MEMBER_OF]->(network:Network {id: $id})
WHERE membership.from <= $asOf <= membership.to
  AND membership.knownFrom <= $knownOn < membership.knownTo
  AND membership.saidFrom <= $saidBy < membership.saidTo
WITH member, membership, network,
     CASE
       WHEN membership.certainty = 'possible' AND NOT membership.nearMin - $reach <= $asOf <= membership.nearMax + $reach THEN 'unknown'
       ELSE membership.certainty
     END AS status
WHERE $all OR NOT status IN ['ended', 'unknown']
RETURN count(membership) AS total
