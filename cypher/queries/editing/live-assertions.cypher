// The assertions that count of those that a partnership was drawn from and that don't deny it, the latest recorded first.
CYPHER replan=skip
MATCH (:Keyed)-[takesPart:PARTY_TO]->(:Partnership {id: $partnership})
UNWIND takesPart.assertions AS id
WITH DISTINCT id
MATCH (assertion:Assertion {id: id, kind: 'partnership'})
WHERE assertion.retractedAt IS NULL AND assertion.denied IS NULL
RETURN id
ORDER BY assertion.recordedAt DESC, id
