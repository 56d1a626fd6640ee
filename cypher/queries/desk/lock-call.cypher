// Locks a call until the transaction ends, so that each answer to it knows of those before.
CYPHER replan=skip
MATCH (asked:Call {number: $number})
SET asked.changedAt = $at
