// Those of $sources that are known with other properties.
UNWIND $sources AS source
MATCH (node:Source {id: source.id})
WHERE properties(node) <> source
RETURN node.id AS id
