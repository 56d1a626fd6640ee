// Locks a case until the transaction ends, so that what is added to it comes after what others add.
CYPHER replan=skip
MATCH (case:Case {number: $number})
SET case.changedAt = $at
