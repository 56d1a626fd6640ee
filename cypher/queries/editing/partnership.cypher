// A partnership that some assertion still speaks of, by the keys of its parties.
CYPHER replan=skip
MATCH (partnership:Partnership {id: $partnership})
WHERE partnership.current
RETURN partnership.id AS id, partnership.parties AS parties, partnership.kind AS kind
