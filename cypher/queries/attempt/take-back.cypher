// Counts one attempt less.
CYPHER replan=skip
MATCH (attempts:Attempts)
WHERE attempts.by IN $marks AND attempts.failures > 0
SET attempts.failures = attempts.failures - 1
