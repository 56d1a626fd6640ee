// How many municipalities the list of them has.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS municipality
WHERE municipality:Municipality
  AND ($province IS NULL OR EXISTS { (municipality)-[:IN_PROVINCE]->(:Province {id: $province}) })
  AND ($current IS NULL OR $current = /* inExistence(municipality) */)
  AND ($network IS NULL OR EXISTS {
    MATCH (municipality)-[membership:MEMBER_OF]->(:Network {id: $network})
    WHERE /* listed(membership) */
  })
  AND ($country IS NULL OR EXISTS {
    MATCH (municipality)-[tie:TWINNED_WITH]-(:Keyed)-[:IN_COUNTRY]->{0,1}(:Country {id: $country})
    WHERE /* listed(tie) */
  })
RETURN count(DISTINCT municipality) AS total
