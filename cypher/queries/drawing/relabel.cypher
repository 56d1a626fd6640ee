// Gives each of $nodes its labels, and takes those from it that it had while only the world around was told of it, or before that.
CYPHER replan=skip
UNWIND $nodes AS row
MATCH (node:Keyed {key: row.key})
REMOVE node:$(row.without)
SET node:$(row.labels)
