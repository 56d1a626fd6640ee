// The memberships that are told of on any of $days, with what is known of each on $asOf.
MATCH (member:Keyed)-[membership:MEMBER_OF|WORLD_MEMBER_OF]->(network:Network|WorldNetwork)
WHERE /* known(membership) */
  AND any(day IN $days WHERE /* covers(membership, day) */)
WITH member, network, membership
ORDER BY type(membership)
WITH member, network, collect(membership) AS memberships
WITH member, network, [membership IN memberships WHERE /* onDay(membership) */] AS onDay
WITH member, network, head(onDay) AS membership
WITH member, network, membership, CASE WHEN membership IS NOT NULL THEN /* status(membership) */ END AS status
RETURN {kind: split(member.key, '/')[0], id: member.id, name: member.name} AS member,
       {kind: split(network.key, '/')[0], id: network.id, name: network.name} AS network,
       /* inExistence(member) */ AS present,
       membership IS NOT NULL AND /* listedStatus(status) */ AND /* holdingStatus(status) */ AS holds,
       membership IS NOT NULL AND /* listedStatus(status) */ AS listed,
       status,
       CASE WHEN membership IS NOT NULL THEN /* basis(membership) */ END AS basis,
       CASE WHEN membership IS NOT NULL THEN /* seenDays(membership) */ END AS seenDays,
       membership.type AS type,
       membership.since AS since,
       membership.until AS until,
       CASE WHEN membership IS NOT NULL THEN /* beginInterval(membership) */ END AS begin,
       CASE WHEN membership IS NOT NULL THEN /* endInterval(membership) */ END AS end,
       membership.firstSeen AS firstSeen,
       membership.lastSeen AS lastSeen,
       /* sourcesOfAllMembers(network) */ AS covers,
       coalesce(membership.sources, []) AS sources
ORDER BY network.id, member.kind, member.id
