// How many members each of some networks has on $asOf.
UNWIND $networks AS id
MATCH (network:Network {id: id})<-[membership:MEMBER_OF]-(member:Keyed)
WHERE membership.from <= $asOf <= membership.to
  AND membership.knownFrom <= $knownOn < membership.knownTo
  AND membership.saidFrom <= $saidBy < membership.saidTo
  AND membership.certainty <> 'ended'
  AND membership.nearMin - $reach <= $asOf <= membership.nearMax + $reach
RETURN network.id AS network, count(DISTINCT member) AS members
