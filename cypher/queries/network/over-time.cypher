// The memberships of one network over all time, a row for each member: which answer holds over which days.
MATCH (member:Keyed)-[membership:MEMBER_OF]->(network:Network {id: $id})
WHERE /* known(membership) */
WITH member, membership
ORDER BY membership.from
WITH member, collect(membership) AS memberships
RETURN {kind: split(member.key, '/')[0], id: member.id, name: member.name} AS member,
       {
         firstSeen: head(memberships).firstSeen,
         lastSeen: head(memberships).lastSeen,
         stretches: [each IN memberships | {
           from: each.from, to: each.to, certainty: /* statusWithoutReach(each) */, basis: each.basis, keptTo: each.keptTo, nearMin: each.nearMin, nearMax: each.nearMax,
           since: each.since, until: each.until
         }]
       } AS evidence
