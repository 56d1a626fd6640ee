// The members of one network on $asOf.
MATCH (member:Keyed)-[membership:MEMBER_OF]->(network:Network {id: $id})
WHERE /* onDay(membership) */
WITH member, membership, network, /* status(membership) */ AS status
WHERE /* listedStatus(status) */
WITH member, membership, network, status,
     [/* statusOrder(status) */, coalesce(member.name, ''), member.key, coalesce(membership.type, '')] AS position
WHERE $after IS NULL OR position > $after
WITH member, membership, network, status, position
ORDER BY position
LIMIT $limit
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
       membership.sources AS sources,
       membership.assertions AS assertions,
       position
ORDER BY position
