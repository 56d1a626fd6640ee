// The ties of a slice of the network on $asOf, a row for each pair of parties, the Dutch one before the other.
MATCH (party)-[tie:TWINNED_WITH|WORLD_TWINNED_WITH]-(partner)
WHERE [NOT party:Municipality|Province|District, party.key] < [NOT partner:Municipality|Province|District, partner.key]
  AND /* onDay(tie) */
  AND /* heldAsAsked(tie) */
WITH party, partner, tie, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
OPTIONAL MATCH (heirOf:Municipality {id: tie.inheritedFrom})
RETURN {kind: split(party.key, '/')[0], id: party.id, name: party.name} AS party,
       {kind: split(partner.key, '/')[0], id: partner.id, name: partner.name} AS partner,
       tie.partnership AS tie,
       tie.kind AS kind,
       status,
       /* basis(tie) */ AS basis,
       /* seenDays(tie) */ AS seenDays,
       tie.since AS since,
       tie.until AS until,
       /* beginInterval(tie) */ AS begin,
       /* endInterval(tie) */ AS end,
       tie.firstSeen AS firstSeen,
       tie.lastSeen AS lastSeen,
       CASE WHEN heirOf IS NOT NULL THEN {kind: split(heirOf.key, '/')[0], id: heirOf.id, name: heirOf.name} END AS inheritedFrom,
       size(coalesce(tie.disputedBy, [])) > 0 AS disputed,
       COLLECT {
         MATCH (:Partnership {id: tie.partnership})-[about:ABOUT]->(theme:Theme)
         WHERE /* known(about) */
         WITH DISTINCT theme
         RETURN {kind: split(theme.key, '/')[0], id: theme.id, name: theme.name}
         ORDER BY theme.id
       } AS themes,
       tie.sources AS sources
ORDER BY party.kind, party.id, partner.kind, partner.id, tie, inheritedFrom.id
