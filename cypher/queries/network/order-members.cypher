// Which members one network has on $asOf.
MATCH (member:Keyed)-[membership:MEMBER_OF]->(network:Network {id: $id})
WHERE /* onDay(membership) */
WITH member, membership, network, /* status(membership) */ AS status
WHERE /* listedStatus(status) */
RETURN [/* statusOrder(status) */, coalesce(member.name, ''), member.key, coalesce(membership.type, '')] AS position, elementId(membership) AS row
ORDER BY position
