// Assertions of $kinds that speak of any of $things, retracted ones among them.
UNWIND $things AS key
MATCH (:Keyed {key: key})<-[:SAYS]-(assertion:Assertion)
WHERE assertion.kind IN $kinds
WITH DISTINCT assertion
MATCH (assertion)-[:FROM]->(source:Source)
RETURN assertion {.*} AS assertion,
       source {.*} AS source,
       COLLECT {
         MATCH (assertion)-[says:SAYS]->(thing:Keyed)
         RETURN says {.*, thing: thing.key}
       } AS participants
