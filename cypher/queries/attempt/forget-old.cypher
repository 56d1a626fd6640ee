// Attempts of which the last was made long ago are forgotten.
CYPHER replan=skip
MATCH (attempts:Attempts)
WHERE attempts.last < $forgotten
DELETE attempts
