// How many municipalities the list of them has.
CALL db.index.fulltext.queryNodes('names', $names) YIELD node AS municipality
WHERE municipality:Municipality
  AND ($province IS NULL OR EXISTS { (municipality)-[:IN_PROVINCE]->(:Province {id: $province}) })
  AND ($current IS NULL OR $current = (coalesce(municipality.firstDay, $asOf) <= $asOf <= coalesce(municipality.lastDay, $asOf)))
RETURN count(municipality) AS total
