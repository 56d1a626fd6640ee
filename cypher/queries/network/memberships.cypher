// The memberships at some $places of the list of all of them.
UNWIND range(0, size($places) - 1) AS number
WITH number, $places[number].row AS row, $places[number].position AS position
MATCH (member:Keyed)-[membership:MEMBER_OF]->(network:Network)
WHERE elementId(membership) = row
  AND network.key = position[2]
  AND member.key = position[5]
WITH number, member, membership, network, /* status(membership) */ AS status
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
       membership.assertions AS assertions,
       number
ORDER BY number
