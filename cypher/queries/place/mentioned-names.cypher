// Names by which assertions that count call places that they don't describe.
MATCH (place:Municipality|PartnerCity)<-[says:SAYS]-(assertion:Assertion)
WHERE assertion.retractedAt IS NULL
  AND says.as <> ''
  AND assertion.scope IS NULL
  AND NOT assertion.kind IN ['description', 'statistic', 'succession']
MATCH (assertion)-[:FROM]->(source:Source)
RETURN place.key AS key, says.as AS name, assertion.id AS assertion, source.id AS source, assertion.locator AS locator
ORDER BY assertion, key
