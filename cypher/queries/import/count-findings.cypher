// How much a run found, in all or of a severity.
CYPHER replan=skip
MATCH (run:ImportRun {id: $id})-[:FOUND]->(finding:Finding)
WHERE $severity IS NULL OR finding.severity = $severity
RETURN count(finding) AS total
