// How many members the list of a network's members has.
MATCH (member:Keyed)-[membership:MEMBER_OF]->(network:Network {id: $id})
WHERE /* onDay(membership) */
WITH member, membership, network, /* status(membership) */ AS status
WHERE /* listedStatus(status) */
RETURN count(membership) AS total
