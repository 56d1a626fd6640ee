// Keeps $findings of a run.
CYPHER replan=skip
MATCH (run:ImportRun {id: $id})
UNWIND $findings AS finding
CREATE (run)-[:FOUND]->(kept:Finding)
SET kept = finding
