// Which partnerships on $asOf have a party with a name that fits, and what else is asked of them, the best fit first.
CALL () {
  WITH 0 AS rank
  WHERE $anything
  MATCH (:Keyed)-[tie:TWINNED_WITH]->(:Keyed)
  RETURN tie, rank
  UNION ALL
  UNWIND $sought AS sought
  WITH sought
  WHERE NOT $anything
    AND (sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node })
  CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS named
  MATCH (named)-[tie:TWINNED_WITH]-(:Keyed)
  RETURN tie, sought.rank AS rank
}
WITH tie, rank
WHERE /* onDay(tie) */
  AND ($kind IS NULL OR tie.kind = $kind)
WITH tie, startNode(tie) AS one, endNode(tie) AS other, rank, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(tie) */
  AND all(party IN $parties WHERE party IN [one.key, other.key])
  AND ($country IS NULL
    OR $country IN [one.country, other.country]
    OR 'country/' + $country IN [one.key, other.key])
  AND all(meant IN $details WHERE EXISTS {
    MATCH (:Partnership {id: tie.partnership})-[has:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]->(detail:Keyed)
    WHERE detail.key IN meant
      AND /* known(has) */
  })
WITH tie, one, other, rank
ORDER BY tie.inheritedFrom IS NOT NULL, one.name, other.name
WITH tie.partnership AS id, head(collect(tie)) AS tie, min(rank) AS rank,
     head(collect(coalesce(one.name, one.id) + ' ' + coalesce(other.name, other.id))) AS pair
RETURN [rank, pair, id] AS position, elementId(tie) AS row
ORDER BY position
