// Notes that a run of a reader begins.
CYPHER replan=skip
CREATE (run:ImportRun {id: $id, importer: $importer, file: $file, by: $by, startedAt: $startedAt})
