// Keeps a $run as it was elsewhere.
CYPHER replan=skip
CREATE (run:ImportRun)
SET run = $run
