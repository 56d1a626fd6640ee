// How many municipalities the list of them has, and the place in it of the one before the page.
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
WITH [rank, municipality.name, municipality.id] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
