// What sources say, narrowed by thing, source, kind, time of recording and whether it counts, in the order of recording.
CALL () {
  WITH $thing AS thing
  WHERE thing IS NOT NULL
  MATCH (:Keyed {key: thing})<-[:SAYS]-(assertion:Assertion)
  RETURN assertion
  UNION
  WITH $source AS id
  WHERE id IS NOT NULL AND $thing IS NULL
  MATCH (:Source {id: id})<-[:FROM]-(assertion:Assertion)
  RETURN assertion
  UNION
  WITH $kind AS kind
  WHERE kind IS NOT NULL AND $thing IS NULL AND $source IS NULL
  MATCH (assertion:Assertion {kind: kind})
  RETURN assertion
  UNION
  WITH coalesce($kind, $source, $thing) AS narrower
  WHERE narrower IS NULL
  MATCH (assertion:Assertion)
  WHERE assertion.id > coalesce($after[0], '')
    AND ($recordedSince IS NULL OR assertion.recordedAt >= $recordedSince)
    AND ($retracted IS NULL OR $retracted = (assertion.retractedAt IS NOT NULL))
  RETURN assertion
  ORDER BY assertion.id
  LIMIT $limit
}
WITH assertion
WHERE ($source IS NULL OR EXISTS { (assertion)-[:FROM]->(:Source {id: $source}) })
  AND ($kind IS NULL OR assertion.kind = $kind)
  AND ($recordedSince IS NULL OR assertion.recordedAt >= $recordedSince)
  AND ($retracted IS NULL OR $retracted = (assertion.retractedAt IS NOT NULL))
WITH assertion, [assertion.id] AS position
WHERE $after IS NULL OR position > $after
WITH assertion, position
ORDER BY position
LIMIT $limit
MATCH (assertion)-[:FROM]->(source:Source)
RETURN assertion.id AS id,
       assertion.kind AS kind,
       {
         id: source.id, title: source.title, publisher: source.publisher, rank: source.rank,
         published: source.published, retrieved: source.retrieved, copied: source.copied, url: source.url
       } AS source,
       assertion.locator AS locator,
       assertion.quote AS quote,
       assertion.held AS held,
       assertion.seen AS seen,
       coalesce(assertion.renewed, []) AS renewed,
       coalesce(assertion.denied, false) AS denied,
       COLLECT {
         MATCH (assertion)-[says:SAYS]->(thing:Keyed)
         RETURN {
           role: says.role,
           thing: {kind: split(thing.key, '/')[0], id: thing.id, name: thing.name},
           as: says.as,
           reading: coalesce(says.reading, false)
         }
         ORDER BY says.role, thing.key
       } AS participants,
       COLLECT {
         UNWIND keys(assertion) AS name
         WITH name
         WHERE NOT name IN [
             'id', 'key', 'fingerprint', 'kind', 'locator', 'quote', 'held', 'seen', 'renewed', 'denied',
             'recordedAt', 'recordedBy', 'recordedChange',
             'retractedAt', 'retractedBy', 'retractionReason', 'retractedChange'
           ]
         RETURN {name: name, value: toString(assertion[name])}
         ORDER BY name
       } AS attributes,
       datetime({epochMillis: assertion.recordedAt}) AS recordedAt,
       assertion.recordedBy AS recordedBy,
       CASE WHEN assertion.retractedAt IS NOT NULL THEN {
         at: datetime({epochMillis: assertion.retractedAt}), by: assertion.retractedBy, reason: assertion.retractionReason
       } END AS retraction,
       position
ORDER BY position
