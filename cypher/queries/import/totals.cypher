// What the runs of each reader came to, all of them together.
CYPHER replan=skip
MATCH (run:ImportRun)
WHERE run.finishedAt IS NOT NULL
RETURN run.importer AS importer,
       count(*) AS runs,
       sum(run.finishedAt - run.startedAt) AS millis,
       max(run.finishedAt) AS latest,
       sum(run.rows) AS rows,
       sum(run.refused) AS refused,
       sum(run.recorded) AS recorded,
       sum(run.known) AS known
ORDER BY importer
