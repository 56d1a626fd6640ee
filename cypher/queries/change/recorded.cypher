// The assertions whose recording is one of the changes from $first to $last.
CYPHER replan=skip
MATCH (assertion:Assertion)
WHERE $first <= assertion.recordedChange <= $last
MATCH (assertion)-[:FROM]->(source:Source)
RETURN assertion {.*} AS assertion,
       source.id AS source,
       COLLECT {
         MATCH (assertion)-[says:SAYS]->(thing:Keyed)
         RETURN says {.*, thing: thing.key}
       } AS participants
