// The retractions among the changes from $first to $last.
CYPHER replan=skip
MATCH (assertion:Assertion)
WHERE $first <= assertion.retractedChange <= $last
RETURN assertion.retractedChange AS number,
       assertion.id AS id,
       assertion.retractedAt AS at,
       assertion.retractedBy AS by,
       assertion.retractionReason AS reason
