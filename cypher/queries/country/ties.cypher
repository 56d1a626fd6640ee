// The ties on $asOf that a country, or a place in it, is a party to; one between two places in it comes once.
MATCH (:Country {id: $id})<-[:IN_COUNTRY]-{0,1}(party:Keyed)-[tie:TWINNED_WITH]-(partner:Keyed)
WHERE /* onDay(tie) */
  AND (startNode(tie) = party OR NOT EXISTS { (partner)-[:IN_COUNTRY]->{0,1}(:Country {id: $id}) })
WITH party, tie, partner, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(tie) */
WITH party, tie, partner, status,
     [/* statusOrder(status) */, coalesce(party.name, ''), coalesce(partner.name, ''), tie.partnership, coalesce(tie.inheritedFrom, '')] AS position
WHERE $after IS NULL OR position > $after
WITH party, tie, partner, status, position
ORDER BY position
LIMIT $limit
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->{0,1}(country:Country)
OPTIONAL MATCH (heirOf:Municipality {id: tie.inheritedFrom})
OPTIONAL MATCH (ender:Keyed {key: tie.endedBy})
RETURN tie.partnership AS partnership,
       tie.kind AS kind,
       status,
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
       CASE WHEN ender IS NOT NULL THEN {kind: split(ender.key, '/')[0], id: ender.id, name: ender.name} END AS endedBy,
       tie.endReason AS endReason,
       coalesce(tie.continuedBy, []) AS continuedBy,
       tie.sources AS sources,
       tie.assertions AS assertions,
       position
ORDER BY position
