// What sources say one has to be careful with in a country, as known at a moment; the latest recorded first.
CYPHER replan=skip
MATCH (:Country {id: $country})<-[:SAYS {role: 'subject'}]-(said:Assertion {kind: 'statement', type: 'sensitivity'})-[:FROM]->(source:Source)
WHERE /* recorded(said) */
RETURN said.id AS id,
       coalesce(said.text, '') AS text,
       said.held AS held,
       [source.id + CASE WHEN coalesce(said.locator, '') = '' THEN '' ELSE '#' + said.locator END] AS sources
ORDER BY said.recordedAt DESC, id
