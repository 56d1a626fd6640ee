// Attempts are counted by nobody else until this transaction ends; they are locked in the order of the marks.
CYPHER replan=skip
UNWIND $marks AS mark
MERGE (attempts:Attempts {by: mark})
ON CREATE SET attempts.failures = 0, attempts.last = $now
ON MATCH SET attempts.last = attempts.last
