// Ties on $asOf with where their ends lie; a dissolved municipality lies where the largest of its heirs does.
CYPHER replan=skip
MATCH (one)-[tie:TWINNED_WITH]->(other)
WHERE /* onDay(tie) */
  AND ($kind IS NULL OR tie.kind = $kind)
  AND ($party IS NULL OR $party IN [one.key, other.key])
WITH one, tie, other, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(tie) */
  AND ($details IS NULL OR EXISTS {
    MATCH (:Partnership {id: tie.partnership})-[has:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]->(detail:Keyed)
    WHERE detail.key IN $details
      AND /* known(has) */
  })
  AND ($network IS NULL OR EXISTS {
    MATCH (member:Keyed)-[membership:MEMBER_OF]->(:Network {id: $network})
    WHERE member.key IN [one.key, other.key]
      AND /* holds(membership) */
  })
WITH one, tie, other, status,
     CASE WHEN one:Country THEN one WHEN NOT one:Municipality THEN head([(one)-[:IN_COUNTRY]->(country:Country) | country]) END AS oneIn,
     CASE WHEN other:Country THEN other WHEN NOT other:Municipality THEN head([(other)-[:IN_COUNTRY]->(country:Country) | country]) END AS otherIn
WHERE $country IS NULL
  OR $country IN [
    CASE WHEN one:Municipality THEN 'NL' ELSE oneIn.id END,
    CASE WHEN other:Municipality THEN 'NL' ELSE otherIn.id END
  ]
WITH one, tie, other, status, oneIn, otherIn,
     CASE WHEN one.point IS NULL AND one:Municipality THEN head(COLLECT {
       MATCH (one)-[:SUCCEEDED_BY]->{1,9}(heir:Municipality)
       WHERE heir.point IS NOT NULL
       RETURN heir
       ORDER BY heir.population DESC, heir.id
     }) END AS oneAt,
     CASE WHEN other.point IS NULL AND other:Municipality THEN head(COLLECT {
       MATCH (other)-[:SUCCEEDED_BY]->{1,9}(heir:Municipality)
       WHERE heir.point IS NOT NULL
       RETURN heir
       ORDER BY heir.population DESC, heir.id
     }) END AS otherAt
LIMIT $limit
OPTIONAL MATCH (heirOf:Municipality {id: tie.inheritedFrom})
RETURN tie.partnership AS partnership,
       tie.kind AS kind,
       status,
       /* basis(tie) */ AS basis,
       {
         place: {kind: split(one.key, '/')[0], id: one.id, name: one.name},
         country: CASE WHEN oneIn IS NOT NULL THEN {kind: 'country', id: oneIn.id, name: oneIn.name} END,
         latitude: coalesce(one.point, oneAt.point).y,
         longitude: coalesce(one.point, oneAt.point).x,
         population: one.population,
         at: CASE WHEN oneAt IS NOT NULL THEN {kind: 'municipality', id: oneAt.id, name: oneAt.name} END
       } AS one,
       {
         place: {kind: split(other.key, '/')[0], id: other.id, name: other.name},
         country: CASE WHEN otherIn IS NOT NULL THEN {kind: 'country', id: otherIn.id, name: otherIn.name} END,
         latitude: coalesce(other.point, otherAt.point).y,
         longitude: coalesce(other.point, otherAt.point).x,
         population: other.population,
         at: CASE WHEN otherAt IS NOT NULL THEN {kind: 'municipality', id: otherAt.id, name: otherAt.name} END
       } AS other,
       tie.since AS since,
       tie.until AS until,
       tie.firstSeen AS firstSeen,
       tie.lastSeen AS lastSeen,
       CASE WHEN heirOf IS NOT NULL THEN {kind: 'municipality', id: heirOf.id, name: heirOf.name} END AS inheritedFrom,
       tie.sources AS sources
ORDER BY one.place.name, other.place.name, partnership, inheritedFrom.id
