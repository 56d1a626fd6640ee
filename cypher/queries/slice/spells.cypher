// What is known of some $partnerships over which days, a row for each stretch of days and pair of parties, the Dutch one before the other.
UNWIND $partnerships AS id
CALL (id) {
  MATCH (party:Keyed)-[tie:TWINNED_WITH {partnership: id}]-(partner:Keyed)
  RETURN party, tie, partner
  UNION ALL
  WITH id
  WHERE $scope = 'world'
  MATCH (party:Keyed)-[tie:WORLD_TWINNED_WITH {partnership: id}]-(partner:Keyed)
  RETURN party, tie, partner
}
WITH *
WHERE [NOT party:Municipality|Province|District, party.key] < [NOT partner:Municipality|Province|District, partner.key]
  AND /* known(tie) */
  AND /* heldAsAsked(tie) */
OPTIONAL MATCH (heirOf:Municipality {id: tie.inheritedFrom})
RETURN {kind: split(party.key, '/')[0], id: party.id, name: party.name} AS party,
       {kind: split(partner.key, '/')[0], id: partner.id, name: partner.name} AS partner,
       id AS tie,
       tie.kind AS kind,
       /* statusWithoutReach(tie) */ AS status,
       tie.basis AS basis,
       tie.from AS firstDay,
       tie.to AS lastDay,
       tie.since AS since,
       tie.until AS until,
       tie.beginMin AS beginMin,
       tie.beginMax AS beginMax,
       tie.endMin AS endMin,
       tie.endMax AS endMax,
       CASE WHEN heirOf IS NOT NULL THEN {kind: split(heirOf.key, '/')[0], id: heirOf.id, name: heirOf.name} END AS inheritedFrom,
       tie.sources AS sources
ORDER BY party.kind, party.id, partner.kind, partner.id, tie, firstDay, inheritedFrom.id
