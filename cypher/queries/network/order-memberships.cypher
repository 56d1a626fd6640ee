// Which memberships there are on $asOf whose member or network has a name that fits, and what else is asked of them, the best fit first.
CALL () {
  WITH 0 AS rank
  WHERE $anything
  MATCH (:Keyed)-[membership:MEMBER_OF]->(:Network)
  RETURN membership, rank
  UNION ALL
  UNWIND $sought AS sought
  WITH sought
  WHERE NOT $anything
    AND (sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node })
  CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS named
  MATCH (named)-[membership:MEMBER_OF]-(:Keyed)
  RETURN membership, sought.rank AS rank
}
WITH membership, min(rank) AS rank
WHERE /* onDay(membership) */
WITH membership, startNode(membership) AS member, endNode(membership) AS network, rank, /* status(membership) */ AS status
WHERE /* listedStatus(status) */
  AND ($network IS NULL OR network.id = $network)
  AND all(party IN $parties WHERE party = member.key)
  AND ($country IS NULL OR member.country = $country)
RETURN [
         rank,
         coalesce(network.name, ''),
         network.key,
         /* statusOrder(status) */,
         coalesce(member.name, ''),
         member.key
       ] AS position,
       elementId(membership) AS row
ORDER BY position
