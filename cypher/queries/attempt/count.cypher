// Counts an attempt as one that failed; those of long ago count for nothing any more.
CYPHER replan=skip
MATCH (attempts:Attempts)
WHERE attempts.by IN $marks
SET attempts.failures = CASE WHEN attempts.last < $forgotten THEN 1 ELSE attempts.failures + 1 END,
    attempts.last = $now
