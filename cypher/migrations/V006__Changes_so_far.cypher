// Changes of before they were numbered get their numbers: sources, then assertions and then retractions as they were recorded.
// Cut off and begun again, it goes on where it was. Ids of assertions begin with the time of recording.
// Some thousand at a time: a row for each, with the list of all at hand, would fill the memory.
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
WHERE assertion.id > '' AND assertion.recordedChange IS NULL
WITH assertion
ORDER BY assertion.id
WITH collect(assertion) AS assertions
WITH assertions,
     COUNT { (:SourceDescription) }
       + COUNT { MATCH (known:Assertion) WHERE known.recordedChange IS NOT NULL } AS before
UNWIND range(0, size(assertions) - 1, 10000) AS first
WITH assertions[first .. first + 10000] AS some, before + first AS before
CALL (some, before) {
  FOREACH (n IN range(1, size(some)) |
    FOREACH (assertion IN [some[n - 1]] |
      SET assertion.recordedChange = before + n))
} IN TRANSACTIONS OF 1 ROW;
MATCH (assertion:Assertion)
WHERE assertion.retractedAt IS NOT NULL AND assertion.retractedChange IS NULL
WITH assertion
ORDER BY assertion.retractedAt, assertion.id
WITH collect(assertion) AS assertions
WITH assertions,
     COUNT { (:SourceDescription) }
       + COUNT { (:Assertion) }
       + COUNT { MATCH (known:Assertion) WHERE known.retractedChange IS NOT NULL } AS before
UNWIND range(0, size(assertions) - 1, 10000) AS first
WITH assertions[first .. first + 10000] AS some, before + first AS before
CALL (some, before) {
  FOREACH (n IN range(1, size(some)) |
    FOREACH (assertion IN [some[n - 1]] |
      SET assertion.retractedChange = before + n))
} IN TRANSACTIONS OF 1 ROW;
MATCH (registry:Registry {id: 'stedenband'})
SET registry.changes =
      COUNT { (:SourceDescription) }
        + COUNT { (:Assertion) }
        + COUNT { MATCH (known:Assertion) WHERE known.retractedChange IS NOT NULL };
