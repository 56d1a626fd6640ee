// Draws $edges.
CYPHER replan=skip
UNWIND $edges AS row
MATCH (start:Keyed {key: row.from})
MATCH (end:Keyed {key: row.to})
CREATE (start)-[edge:$(row.type)]->(end)
SET edge = row.properties
