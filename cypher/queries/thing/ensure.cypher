// Makes sure that a node stands for every one of $things.
CYPHER replan=skip
UNWIND $things AS thing
MERGE (node:Keyed {key: thing.key})
ON CREATE SET node.id = thing.id, node:$(thing.labels)
