// The latest run of each reader over each file, newest first.
CYPHER replan=skip
MATCH (run:ImportRun)
WHERE run.finishedAt IS NOT NULL
WITH run
ORDER BY run.startedAt DESC
WITH run.importer AS importer, run.file AS file, head(collect(run)) AS run
RETURN run.id AS id,
       importer,
       file,
       run.by AS by,
       run.startedAt AS startedAt,
       run.rows AS rows,
       run.recorded AS recorded,
       run.known AS known,
       run.refused AS refused,
       run.errors AS errors,
       run.warnings AS warnings,
       run.notes AS notes
ORDER BY startedAt DESC, importer, file
