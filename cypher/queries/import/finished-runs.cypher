// All runs that came to their end, in the order in which they began.
CYPHER replan=skip
MATCH (run:ImportRun)
WHERE run.finishedAt IS NOT NULL
RETURN run.id AS id,
       run.importer AS importer,
       run.file AS file,
       run.by AS by,
       run.startedAt AS startedAt,
       run.finishedAt AS finishedAt,
       run.rows AS rows,
       run.recorded AS recorded,
       run.known AS known,
       run.refused AS refused,
       run.errors AS errors,
       run.warnings AS warnings,
       run.notes AS notes
ORDER BY startedAt, id
