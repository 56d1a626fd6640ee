// How many partnerships the list of them has.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS named
MATCH (named)-[tie:TWINNED_WITH]-(:Keyed)
WHERE /* onDay(tie) */
  AND ($kind IS NULL OR tie.kind = $kind)
WITH tie, startNode(tie) AS one, endNode(tie) AS other, sought.rank AS rank, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
  AND ($certainty IS NULL OR status = $certainty)
  AND all(party IN $parties WHERE party IN [one.key, other.key])
  AND ($country IS NULL
    OR EXISTS { (one)-[:IN_COUNTRY]->{0,1}(:Country {id: $country}) }
    OR EXISTS { (other)-[:IN_COUNTRY]->{0,1}(:Country {id: $country}) })
  AND all(detail IN $details WHERE EXISTS {
    MATCH (:Partnership {id: tie.partnership})-[has:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]->(:Keyed {key: detail})
    WHERE /* known(has) */
  })
RETURN count(DISTINCT tie.partnership) AS total
