// How many attempts failed, and when the last was.
CYPHER replan=skip
MATCH (attempts:Attempts)
WHERE attempts.by IN $marks
RETURN attempts.by AS by, attempts.failures AS failures, attempts.last AS last
