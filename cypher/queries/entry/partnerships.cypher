// The partnerships at some $places of the list of those that have to do with some entries.
UNWIND range(0, size($places) - 1) AS number
WITH number, $places[number].row AS row, last($places[number].position) AS id
MATCH ()-[tie:TWINNED_WITH]->()
WHERE elementId(tie) = row
  AND tie.partnership = id
WITH number, id, tie, /* status(tie) */ AS status,
     COLLECT {
       MATCH (one:Keyed)-[each:TWINNED_WITH {partnership: id}]->(other:Keyed)
       WHERE /* onDay(each) */
       UNWIND [one, other] AS party
       WITH DISTINCT party
       ORDER BY party.key
       RETURN party
     } AS parties
MATCH (entry:Keyed)-[:COUNTS]->{0,1}(thing:Keyed)<-[detail:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]-(:Partnership {id: id})
WHERE entry.key IN $keys
  AND /* known(detail) */
WITH number, id, tie, status, parties,
     collect(DISTINCT detail) AS details,
     collect(DISTINCT CASE WHEN thing:Theme THEN {theme: thing, sources: detail.sources} END) AS themes
OPTIONAL MATCH (heirOf:Municipality {id: tie.inheritedFrom})
RETURN id,
       tie.kind AS kind,
       status,
       [party IN parties | {kind: split(party.key, '/')[0], id: party.id, name: party.name}] AS parties,
       tie.since AS since,
       tie.until AS until,
       tie.firstSeen AS firstSeen,
       tie.lastSeen AS lastSeen,
       CASE WHEN heirOf IS NOT NULL THEN {kind: split(heirOf.key, '/')[0], id: heirOf.id, name: heirOf.name} END AS inheritedFrom,
       COLLECT { UNWIND details AS detail WITH DISTINCT detail.role AS role WHERE role IS NOT NULL RETURN role ORDER BY role } AS roles,
       COLLECT {
         UNWIND details AS detail
         WITH DISTINCT detail.qualifier AS qualifier
         WHERE qualifier IS NOT NULL
         RETURN qualifier
         ORDER BY qualifier
       } AS qualifiers,
       COLLECT {
         UNWIND themes AS one
         UNWIND one.sources AS source
         WITH DISTINCT coalesce(one.theme.name, one.theme.id) + ' – ' + source AS word
         RETURN word
         ORDER BY word
       } AS words,
       all(detail IN details WHERE coalesce(detail.reading, false)) AS reading,
       COLLECT {
         UNWIND reduce(all = [], detail IN details | all + detail.sources) + tie.sources AS source
         RETURN DISTINCT source
       } AS sources,
       number
ORDER BY number
