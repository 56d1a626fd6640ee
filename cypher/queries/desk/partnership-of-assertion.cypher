// The partnership of a municipality that was drawn from an assertion.
CYPHER replan=skip
MATCH (:Municipality {id: $municipality})-[tie:TWINNED_WITH]-(:Keyed)
WHERE $assertion IN tie.assertions
RETURN tie.partnership AS id
LIMIT 1
