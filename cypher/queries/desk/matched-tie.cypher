// The parties of a tie that a case led to, as long as some assertion speaks of it.
CYPHER replan=skip
MATCH (partnership:Partnership {id: $partnership})
WHERE partnership.current
RETURN partnership.id AS id, partnership.parties AS parties, partnership.kind AS kind
