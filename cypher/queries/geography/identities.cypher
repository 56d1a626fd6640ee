// Pairs of ids that a live assertion says are the same place.
CYPHER replan=skip
MATCH (assertion:Assertion {kind: 'identity'})
WHERE assertion.retractedAt IS NULL
MATCH (assertion)-[:SAYS {role: 'subject'}]->(one:Keyed)
MATCH (assertion)-[:SAYS {role: 'same-as'}]->(other:Keyed)
RETURN one.key AS one, other.key AS other
