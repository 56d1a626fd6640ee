// All that a run found.
CYPHER replan=skip
MATCH (run:ImportRun {id: $id})-[:FOUND]->(finding:Finding)
RETURN finding.file AS file,
       finding.line AS line,
       finding.column AS column,
       finding.severity AS severity,
       finding.reason AS reason
