// How many partnerships the list of them has, and the place in it of the one before the page.
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
WITH tie, one, other, rank
ORDER BY tie.inheritedFrom IS NOT NULL, one.name, other.name
WITH tie.partnership AS id, min(rank) AS rank,
     head(collect(coalesce(one.name, one.id) + ' ' + coalesce(other.name, other.id))) AS pair
WITH [rank, pair, id] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
