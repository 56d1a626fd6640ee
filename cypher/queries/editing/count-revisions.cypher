// How many revisions there are.
CYPHER replan=skip
MATCH (r:Revision)
WHERE r.number > 0
RETURN count(r) AS count
