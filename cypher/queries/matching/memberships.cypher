// Which places belonged to which networks on $asOf.
CYPHER replan=skip
MATCH (member:Place)-[membership:MEMBER_OF]->(network:Network)
WHERE membership.from <= $asOf <= membership.to
  AND membership.knownFrom <= $knownOn < membership.knownTo
  AND membership.saidFrom <= $saidBy < membership.saidTo
  AND membership.certainty <> 'ended'
  AND membership.nearMin - $reach <= $asOf <= membership.nearMax + $reach
RETURN member.key AS member,
       {key: network.key, name: network.name} AS network,
       membership.sources AS sources
ORDER BY member, network.key
