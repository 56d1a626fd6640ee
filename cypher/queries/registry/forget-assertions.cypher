// All assertions that were restored go, $limit at a time.
CYPHER replan=skip
MATCH (node:Assertion)
WITH node
LIMIT $limit
DETACH DELETE node
RETURN count(*) AS forgotten
