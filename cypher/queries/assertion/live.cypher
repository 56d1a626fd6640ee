// Those of $ids that count.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})
WHERE assertion.retractedAt IS NULL
RETURN DISTINCT assertion.id AS id
