// How many assertions the list of them has, and the place in it of the one before the page.
CALL () {
  WITH $thing AS thing
  WHERE thing IS NOT NULL
  MATCH (:Keyed {key: thing})<-[:SAYS]-(assertion:Assertion)
  RETURN assertion
  UNION
  WITH $source AS id
  WHERE id IS NOT NULL AND $thing IS NULL
  MATCH (:Source {id: id})<-[:FROM]-(assertion:Assertion)
  RETURN assertion
  UNION
  WITH $kind AS kind
  WHERE kind IS NOT NULL AND $thing IS NULL AND $source IS NULL
  MATCH (assertion:Assertion {kind: kind})
  RETURN assertion
  UNION
  WITH coalesce($kind, $source, $thing) AS narrower
  WHERE narrower IS NULL
  MATCH (assertion:Assertion)
  WHERE assertion.id > ''
  RETURN assertion
}
WITH assertion
WHERE ($source IS NULL OR EXISTS { (assertion)-[:FROM]->(:Source {id: $source}) })
  AND ($kind IS NULL OR assertion.kind = $kind)
  AND ($recordedSince IS NULL OR assertion.recordedAt >= $recordedSince)
  AND ($retracted IS NULL OR $retracted = (assertion.retractedAt IS NOT NULL))
WITH [assertion.id] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
