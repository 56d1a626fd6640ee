// Which places belonged to which networks on $asOf.
CYPHER replan=skip
MATCH (member:Place)-[membership:MEMBER_OF]->(network:Network)
WHERE /* holds(membership) */
RETURN member.key AS member,
       {id: network.key, name: coalesce(network.name, network.id)} AS network,
       membership.sources AS sources
ORDER BY member, network.id
