// What a run found, all or of a severity, in the order of the file.
CYPHER replan=skip
MATCH (run:ImportRun {id: $id})-[:FOUND]->(finding:Finding)
WHERE $severity IS NULL OR finding.severity = $severity
RETURN finding.file AS file,
       finding.line AS line,
       finding.column AS column,
       finding.severity AS severity,
       finding.reason AS reason
ORDER BY line, column, reason
SKIP $skip LIMIT $limit
