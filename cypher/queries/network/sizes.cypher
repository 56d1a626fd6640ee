// How many members each of some networks has on $asOf.
UNWIND $networks AS id
MATCH (network:Network {id: id})<-[membership:MEMBER_OF]-(member:Keyed)
WHERE /* holds(membership) */
RETURN network.id AS network, count(DISTINCT member) AS members
