// The assertions with these $ids.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (assertion:Assertion {id: id})
MATCH (assertion)-[:FROM]->(source:Source)
RETURN assertion {.*} AS assertion,
       source.id AS source,
       COLLECT {
         MATCH (assertion)-[says:SAYS]->(thing:Keyed)
         RETURN says {.*, thing: thing.key}
       } AS participants
