// Partnerships that have to do with some entries, or a policy field with one of its themes, those of $asOf before those of before.
MATCH (entry:Keyed)-[:COUNTS]->{0,1}(thing:Keyed)<-[detail:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]-(partnership:Partnership)
WHERE entry.key IN $keys
  AND /* known(detail) */
WITH partnership.id AS id,
     collect(DISTINCT detail) AS details,
     collect(DISTINCT CASE WHEN thing:Theme THEN {theme: thing, sources: detail.sources} END) AS themes
CALL (id) {
  MATCH (one:Keyed)-[tie:TWINNED_WITH {partnership: id}]->(other:Keyed)
  WHERE /* onDay(tie) */
  WITH one, other, tie
  ORDER BY tie.inheritedFrom IS NOT NULL, one.name, other.name
  WITH head(collect(tie)) AS tie,
       head(collect(coalesce(one.name, one.id) + ' ' + coalesce(other.name, other.id))) AS pair,
       collect(one) + collect(other) AS ends
  RETURN tie, pair, COLLECT { UNWIND ends AS party WITH DISTINCT party ORDER BY party.key RETURN party } AS parties
}
WITH id, details, themes, tie, pair, parties, /* status(tie) */ AS status
WHERE status IS NOT NULL AND /* listedStatus(status) */
  AND /* heldAsAsked(tie) */
WITH *, [/* statusOrder(status) */, pair, id] AS position
WHERE $after IS NULL OR position > $after
WITH *
ORDER BY position
SKIP $skip LIMIT $limit
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
       position
ORDER BY position
