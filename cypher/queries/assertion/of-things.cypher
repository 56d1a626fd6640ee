// Assertions of $kinds that speak of any of $things, retracted ones among them, but for those that were recorded after change number $latest.
CYPHER replan=skip
UNWIND $things AS key
MATCH (thing:Keyed {key: key})
WITH thing
MATCH (thing)<-[:SAYS]-(assertion)
WITH DISTINCT assertion
WHERE assertion.kind IN $kinds AND assertion.recordedChange <= $latest
MATCH (assertion)-[:FROM]->(source:Source)
RETURN assertion {.*} AS assertion,
       source.id AS source,
       COLLECT {
         MATCH (assertion)-[says:SAYS]->(thing:Keyed)
         RETURN says {.*, thing: thing.key}
       } AS participants
