// All assertions of $kind, retracted ones among them.
CYPHER replan=skip
MATCH (assertion:Assertion {kind: $kind})
MATCH (assertion)-[:FROM]->(source:Source)
RETURN assertion {.*} AS assertion,
       source.id AS source,
       COLLECT {
         MATCH (assertion)-[says:SAYS]->(thing:Keyed)
         RETURN says {.*, thing: thing.key}
       } AS participants
