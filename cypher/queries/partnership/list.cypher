// The partnerships at some $places of the list of them.
UNWIND range(0, size($places) - 1) AS number
WITH number, last($places[number].position) AS id, $places[number].row AS row
MATCH ()-[tie:TWINNED_WITH]->()
WHERE elementId(tie) = row
  AND tie.partnership = id
WITH number, id, tie, /* status(tie) */ AS status
CALL (id) {
  MATCH (one:Keyed)-[each:TWINNED_WITH {partnership: id}]->(other:Keyed)
  WHERE /* onDay(each) */
  WITH one, other, each.inheritedFrom IS NOT NULL AS isInherited
  ORDER BY isInherited, one.key, other.key
  WITH reduce(all = [], pair IN collect([one, other]) | all + pair) AS ends
  UNWIND range(0, size(ends) - 1) AS place
  WITH ends[place] AS party, min(place) AS place
  // The first two are a pair of the tie itself, the Dutch one before the other: of a charter, or of what came after a divided municipality, two others may be no pair
  ORDER BY place > 1,
           CASE WHEN place < 2 THEN NOT (party:Municipality OR party:Province OR party:District) END,
           party.key
  OPTIONAL MATCH (party)-[:IN_COUNTRY]->{0,1}(country:Country)
  RETURN collect({
    party: {kind: split(party.key, '/')[0], id: party.id, name: party.name},
    country: CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END
  }) AS parties
}
OPTIONAL MATCH (heirOf:Municipality {id: tie.inheritedFrom})
RETURN id,
       tie.kind AS kind,
       status,
       parties,
       tie.since AS since,
       tie.until AS until,
       tie.firstSeen AS firstSeen,
       tie.lastSeen AS lastSeen,
       CASE WHEN heirOf IS NOT NULL THEN {kind: split(heirOf.key, '/')[0], id: heirOf.id, name: heirOf.name} END AS inheritedFrom,
       COLLECT {
         UNWIND $details AS meant
         MATCH (:Partnership {id: id})-[about:ABOUT]->(theme:Theme)
         WHERE theme.key IN meant
           AND /* known(about) */
         UNWIND about.sources AS source
         WITH DISTINCT coalesce(theme.name, theme.id) + ' – ' + source AS word
         RETURN word
         ORDER BY word
       } AS words,
       coalesce(tie.disputedBy, []) AS disputedBy,
       COLLECT {
         MATCH (:Partnership {id: id})-[about:ABOUT]->(theme:Theme)
         WHERE /* known(about) */
         WITH DISTINCT theme
         ORDER BY theme.id
         RETURN {kind: split(theme.key, '/')[0], id: theme.id, name: theme.name} AS named
       } AS themes,
       tie.sources AS sources,
       number
ORDER BY number
