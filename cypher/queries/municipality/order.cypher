// Which municipalities have a name that fits, and what else is asked of them on $asOf, the best fit first.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL (sought) {
  CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS municipality
  RETURN municipality
  UNION
  MATCH (municipality:Keyed)
  WHERE municipality.key IN $keys
  RETURN municipality
}
WITH sought, municipality
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
WITH municipality, min(CASE WHEN municipality.key IN $keys OR any(name IN municipality.names WHERE toLower(name) = $name) THEN 0 ELSE sought.rank END) AS rank
RETURN [rank, municipality.name, municipality.id] AS position, elementId(municipality) AS row
ORDER BY position
