// The ties of one municipality on $asOf, with its partners abroad and at home.
MATCH (municipality:Municipality {id: $id})-[tie:TWINNED_WITH]-(partner:Keyed)
WHERE /* onDay(tie) */
WITH municipality, tie, partner, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(tie) */
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->{0,1}(country:Country)
OPTIONAL MATCH (heirOf:Municipality {id: tie.inheritedFrom})
RETURN tie.partnership AS partnership,
       tie.kind AS kind,
       status,
       {kind: split(municipality.key, '/')[0], id: municipality.id, name: municipality.name} AS party,
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
ORDER BY country.name, partner.name, partnership
