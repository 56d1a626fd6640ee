// Gives each of $nodes just these properties.
UNWIND $nodes AS row
MATCH (node:Keyed {key: row.key})
SET node = row.properties
