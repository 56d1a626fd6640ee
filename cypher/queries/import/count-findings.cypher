// How much a run found, in all or of a severity, and the place in the list of what was found before the page.
CYPHER replan=skip
MATCH (run:ImportRun {id: $id})-[:FOUND]->(finding:Finding)
WHERE $severity IS NULL OR finding.severity = $severity
WITH [finding.line, coalesce(finding.column, ''), finding.reason, elementId(finding)] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
