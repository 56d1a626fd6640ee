// Changes of before they were numbered get their numbers: sources, then assertions and then retractions as they were recorded.
// Cut off and begun again, it goes on where it was.
MATCH (source:Source)
WHERE NOT EXISTS { (source)<-[:DESCRIBES]-(:SourceDescription) }
WITH source
ORDER BY source.id
WITH collect(source) AS sources, COUNT { (:SourceDescription) } AS before
UNWIND range(1, size(sources)) AS n
WITH sources[n - 1] AS source, before + n AS change
CREATE (description:SourceDescription)-[:DESCRIBES]->(source)
SET description = properties(source), description.change = change, description.at = datetime.transaction().epochMillis;
MATCH (assertion:Assertion)
WHERE assertion.recordedChange IS NULL
WITH assertion
ORDER BY assertion.recordedAt, assertion.id
WITH collect(assertion) AS assertions
WITH assertions,
     COUNT { (:SourceDescription) }
       + COUNT { MATCH (known:Assertion) WHERE known.recordedChange IS NOT NULL } AS before
UNWIND range(1, size(assertions)) AS n
CALL (assertions, before, n) {
  WITH assertions[n - 1] AS assertion, before + n AS change
  SET assertion.recordedChange = change
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (assertion:Assertion)
WHERE assertion.retractedAt IS NOT NULL AND assertion.retractedChange IS NULL
WITH assertion
ORDER BY assertion.retractedAt, assertion.id
WITH collect(assertion) AS assertions
WITH assertions,
     COUNT { (:SourceDescription) }
       + COUNT { (:Assertion) }
       + COUNT { MATCH (known:Assertion) WHERE known.retractedChange IS NOT NULL } AS before
UNWIND range(1, size(assertions)) AS n
CALL (assertions, before, n) {
  WITH assertions[n - 1] AS assertion, before + n AS change
  SET assertion.retractedChange = change
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (registry:Registry {id: 'stedenband'})
SET registry.changes =
      COUNT { (:SourceDescription) }
        + COUNT { (:Assertion) }
        + COUNT { MATCH (known:Assertion) WHERE known.retractedChange IS NOT NULL };
