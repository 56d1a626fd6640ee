// Gives each of $nodes just these properties.
CYPHER replan=skip
UNWIND $nodes AS row
MATCH (node:Keyed {key: row.key})
SET node = row.properties
