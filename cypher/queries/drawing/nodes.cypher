// The properties of the nodes with these $keys.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (node:Keyed {key: key})
RETURN key, properties(node) AS properties
