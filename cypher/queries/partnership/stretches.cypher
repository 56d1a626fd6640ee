// The whole time line of one partnership: what is known of each pair of its parties over which days, the earliest first.
// Days 0001-01-01 and 9999-12-31 stand for no bound at all.
MATCH (one:Keyed)-[tie:TWINNED_WITH {partnership: $id}]->(other:Keyed)
WHERE /* known(tie) */
UNWIND /* daysByStatus(tie) */ AS days
OPTIONAL MATCH (heirOf:Municipality {id: tie.inheritedFrom})
RETURN {kind: split(one.key, '/')[0], id: one.id, name: one.name} AS one,
       {kind: split(other.key, '/')[0], id: other.id, name: other.name} AS other,
       CASE WHEN days.from <> -719162 THEN toString(date('1970-01-01') + duration({days: days.from})) END AS firstDay,
       CASE WHEN days.to <> 2932896 THEN toString(date('1970-01-01') + duration({days: days.to})) END AS lastDay,
       CASE WHEN days.areKept THEN 'confirmed' ELSE /* statusWithoutReach(tie) */ END AS status,
       CASE WHEN tie.nearMin <> -719162 THEN toString(date('1970-01-01') + duration({days: tie.nearMin})) END AS nearestSightingFrom,
       CASE WHEN tie.nearMax <> 2932896 THEN toString(date('1970-01-01') + duration({days: tie.nearMax})) END AS nearestSightingTo,
       /* covers(days, $asOf) */ AS onTheDay,
       tie.since AS since,
       tie.until AS until,
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
       tie.sources AS sources
ORDER BY inheritedFrom IS NOT NULL, one.name, other.name, days.from
