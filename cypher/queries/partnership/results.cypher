// What was measured of one partnership, the earliest first: what was known and published, and isn't taken back.
MATCH (:Keyed)-[takesPart:PARTY_TO]->(:Partnership {id: $id})
UNWIND takesPart.assertions AS id
WITH DISTINCT id
MATCH (assertion:Assertion {id: id})-[:FROM]->(source:Source)
WHERE assertion.indicator IS NOT NULL
  AND NOT coalesce(assertion.denied, false)
  AND /* recorded(assertion) */
  AND /* published(source) */
RETURN assertion.id AS assertion,
       assertion.indicator AS indicator,
       assertion.baseline AS baseline,
       assertion.target AS target,
       assertion.actual AS actual,
       assertion.seen AS measuredOn,
       source.id AS source,
       source.title AS title,
       assertion.locator AS locator
ORDER BY assertion.seen, assertion.id
