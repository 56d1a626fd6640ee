// Draws the relationships that begin at each of $starts.
CYPHER replan=skip
UNWIND $starts AS row
MATCH (start:Keyed {key: row.from})
UNWIND row.pairs AS pair
MATCH (end:Keyed {key: pair.to})
UNWIND pair.own AS own
CREATE (start)-[edge:$(pair.type)]->(end)
SET edge += pair.shared
SET edge += own
