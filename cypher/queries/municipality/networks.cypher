// The networks to which one municipality belongs on $asOf.
MATCH (member:Municipality {id: $id})-[membership:MEMBER_OF]->(network:Network)
WHERE /* onDay(membership) */
WITH member, membership, network, /* status(membership) */ AS status
WHERE /* listedStatus(status) */
OPTIONAL MATCH (member)-[:IN_COUNTRY]->(country:Country)
RETURN {kind: split(member.key, '/')[0], id: member.id, name: member.name} AS member,
       CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END AS country,
       {kind: split(network.key, '/')[0], id: network.id, name: network.name} AS network,
       status,
       membership.type AS type,
       membership.since AS since,
       membership.until AS until,
       membership.firstSeen AS firstSeen,
       membership.lastSeen AS lastSeen,
       /* beginInterval(membership) */ AS begin,
       /* endInterval(membership) */ AS end,
       /* sourcesOfAllMembers(network) */ AS covers,
       membership.sources AS sources,
       membership.assertions AS assertions
ORDER BY network.name, network.id
