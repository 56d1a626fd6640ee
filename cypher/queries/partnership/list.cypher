// Partnerships on $asOf of which a party has a name that fits, and with what else is asked of them, the best fit first.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS named
MATCH (named)-[tie:TWINNED_WITH]-(:Keyed)
WHERE /* onDay(tie) */
  AND ($kind IS NULL OR tie.kind = $kind)
WITH tie, startNode(tie) AS one, endNode(tie) AS other, sought.rank AS rank, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(tie) */
  AND all(party IN $parties WHERE party IN [one.key, other.key])
  AND ($country IS NULL
    OR EXISTS { (one)-[:IN_COUNTRY]->{0,1}(:Country {id: $country}) }
    OR EXISTS { (other)-[:IN_COUNTRY]->{0,1}(:Country {id: $country}) })
  AND all(meant IN $details WHERE EXISTS {
    MATCH (:Partnership {id: tie.partnership})-[has:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]->(detail:Keyed)
    WHERE detail.key IN meant
      AND /* known(has) */
  })
WITH tie, one, other, status, rank
ORDER BY tie.inheritedFrom IS NOT NULL, one.name, other.name
WITH tie.partnership AS id, head(collect(tie)) AS tie, head(collect(status)) AS status,
     head(collect(coalesce(one.name, one.id) + ' ' + coalesce(other.name, other.id))) AS pair, min(rank) AS rank
WITH id, tie, status, [rank, pair, id] AS position
WHERE $after IS NULL OR position > $after
WITH id, tie, status, position
ORDER BY position
LIMIT $limit
CALL (id) {
  MATCH (one:Keyed)-[each:TWINNED_WITH {partnership: id}]->(other:Keyed)
  WHERE /* onDay(each) */
  UNWIND [one, other] AS party
  WITH DISTINCT party
  ORDER BY party.key
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
       tie.sources AS sources,
       position
ORDER BY position
