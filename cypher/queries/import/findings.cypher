// What a run found, all or of a severity, in the order of the file.
CYPHER replan=skip
MATCH (run:ImportRun {id: $id})-[:FOUND]->(finding:Finding)
WHERE $severity IS NULL OR finding.severity = $severity
WITH finding, [finding.line, coalesce(finding.column, ''), finding.reason, elementId(finding)] AS position
WHERE $after IS NULL OR position > $after
WITH finding, position
ORDER BY position
LIMIT $limit
RETURN finding.file AS file,
       finding.line AS line,
       finding.column AS column,
       finding.severity AS severity,
       finding.reason AS reason,
       position
ORDER BY position
