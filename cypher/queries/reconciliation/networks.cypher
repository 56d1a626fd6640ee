// The networks to which the things with $keys belong on $asOf.
CYPHER replan=skip
UNWIND $keys AS asked
MATCH (thing:Keyed {key: asked})-[membership:MEMBER_OF]->(network:Network)
WHERE /* onDay(membership) */
WITH asked, membership, network, /* status(membership) */ AS status
WHERE /* listedStatus(status) */
WITH DISTINCT asked, network
RETURN asked, network.key AS key, network.name AS name
ORDER BY asked, name, key
