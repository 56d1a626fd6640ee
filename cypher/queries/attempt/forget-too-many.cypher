// Of more attempts than there is room for, those of longest ago are forgotten, a thousand at most.
CYPHER replan=skip
MATCH (attempts:Attempts)
WITH count(attempts) - $most AS excess
WHERE excess > 0
MATCH (eldest:Attempts)
WHERE eldest.last >= 0
WITH excess, eldest
ORDER BY eldest.last
LIMIT 1000
WITH excess, collect(eldest) AS eldests
UNWIND eldests[..excess] AS forgotten
DELETE forgotten
