// Every assertion that one partnership was ever drawn from, retracted ones among them, in the order in which they were said.
MATCH (:Keyed)-[takesPart:PARTY_TO]->(:Partnership {id: $id})
UNWIND takesPart.assertions AS id
WITH DISTINCT id
MATCH (assertion:Assertion {id: id})-[:FROM]->(source:Source)
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
       } END AS retraction
ORDER BY coalesce(source.published, source.copied, source.retrieved), source.id, locator, id
