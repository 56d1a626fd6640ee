// All that a run found, in the order of the file.
CYPHER replan=skip
MATCH (run:ImportRun {id: $id})-[:FOUND]->(finding:Finding)
RETURN finding.file AS file,
       finding.line AS line,
       finding.column AS column,
       finding.severity AS severity,
       finding.reason AS reason
ORDER BY line, column, reason, severity
