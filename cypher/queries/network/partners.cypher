// The ties on $asOf that members of one network on that day have with each other.
MATCH (network:Network {id: $id})<-[membership:MEMBER_OF]-(member:Keyed)
WHERE /* holds(membership) */
WITH collect(DISTINCT member) AS members
UNWIND members AS party
MATCH (party)-[tie:TWINNED_WITH]->(partner:Keyed)
WHERE partner IN members
  AND /* holds(tie) */
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->{0,1}(country:Country)
OPTIONAL MATCH (heirOf:Municipality {id: tie.inheritedFrom})
RETURN tie.partnership AS partnership,
       tie.kind AS kind,
       /* status(tie) */ AS status,
       {kind: split(party.key, '/')[0], id: party.id, name: party.name} AS party,
       {kind: split(partner.key, '/')[0], id: partner.id, name: partner.name} AS partner,
       CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END AS country,
       tie.since AS since,
       tie.until AS until,
       tie.firstSeen AS firstSeen,
       tie.lastSeen AS lastSeen,
       /* basis(tie) */ AS basis,
       /* seenDays(tie) */ AS seenDays,
       /* seenBy(tie) */ AS seenBy,
       /* beginInterval(tie) */ AS begin,
       /* endInterval(tie) */ AS end,
       coalesce(tie.disputedBy, []) AS disputedBy,
       CASE WHEN heirOf IS NOT NULL THEN {kind: split(heirOf.key, '/')[0], id: heirOf.id, name: heirOf.name} END AS inheritedFrom,
       coalesce(tie.villages, []) AS villages,
       COLLECT {
         UNWIND coalesce(tie.endedBy, []) AS enderKey
         MATCH (ender:Keyed {key: enderKey})
         RETURN {kind: split(ender.key, '/')[0], id: ender.id, name: ender.name}
         ORDER BY enderKey
       } AS endedBy,
       tie.endReason AS endReason,
       coalesce(tie.continuedBy, []) AS continuedBy,
       tie.sources AS sources,
       tie.assertions AS assertions
ORDER BY party.name, partner.name, partnership
