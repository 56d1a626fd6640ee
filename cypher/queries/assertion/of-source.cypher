// All assertions of one source, retracted ones among them.
CYPHER replan=skip
MATCH (:Source {id: $source})<-[:FROM]-(assertion:Assertion)
RETURN assertion {.*} AS assertion,
       $source AS source,
       COLLECT {
         MATCH (assertion)-[says:SAYS]->(thing:Keyed)
         RETURN says {.*, thing: thing.key}
       } AS participants
