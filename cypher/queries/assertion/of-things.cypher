// Assertions of $kinds that speak of any of $things, retracted ones among them.
CYPHER replan=skip
UNWIND $things AS key
MATCH (thing:Keyed {key: key})
WITH thing
MATCH (thing)<-[:SAYS]-(assertion)
WITH DISTINCT assertion
WHERE assertion.kind IN $kinds
MATCH (assertion)-[:FROM]->(source:Source)
RETURN assertion {.*} AS assertion,
       source.id AS source,
       COLLECT {
         MATCH (assertion)-[says:SAYS]->(thing:Keyed)
         RETURN says {.*, thing: thing.key}
       } AS participants
