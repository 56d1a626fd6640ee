// Some partnerships over all time, a row for each pair of parties: which answer holds over which days.
UNWIND $partnerships AS id
MATCH (one:Keyed)-[tie:TWINNED_WITH {partnership: id}]->(other:Keyed)
WHERE /* known(tie) */
WITH one, other, tie
ORDER BY tie.from
WITH one, other, tie.partnership AS partnership, tie.inheritedFrom AS inheritedFrom, collect(tie) AS ties
OPTIONAL MATCH (heirOf:Municipality {id: inheritedFrom})
RETURN partnership,
       {kind: split(one.key, '/')[0], id: one.id, name: one.name} AS one,
       {kind: split(other.key, '/')[0], id: other.id, name: other.name} AS other,
       CASE WHEN heirOf IS NOT NULL THEN {kind: split(heirOf.key, '/')[0], id: heirOf.id, name: heirOf.name} END AS inheritedFrom,
       {
         firstSeen: head(ties).firstSeen,
         lastSeen: head(ties).lastSeen,
         stretches: [tie IN ties | {
           from: tie.from, to: tie.to, certainty: /* statusWithoutReach(tie) */, basis: tie.basis, keptTo: tie.keptTo, nearMin: tie.nearMin, nearMax: tie.nearMax,
           since: tie.since, until: tie.until
         }]
       } AS evidence
