// Notes what came of a run.
CYPHER replan=skip
MATCH (run:ImportRun {id: $id})
SET run += $counts, run.finishedAt = $finishedAt
