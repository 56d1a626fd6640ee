// Notes that $ids no longer count.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})
SET assertion.retractedAt = $at,
    assertion.retractedBy = $by,
    assertion.retractionReason = $reason
