// The assertions that $units are drawn from, retracted ones among them, but for those that were recorded after change number $latest.
CYPHER replan=skip
UNWIND $units AS unit
MATCH (marked)-[mark:SAYS {unit: unit}]->()
USING INDEX mark:SAYS(unit)
WHERE marked.recordedChange <= $latest
WITH DISTINCT unit, marked AS assertion
MATCH (assertion)-[:FROM]->(source:Source)
RETURN unit,
       assertion {.*} AS assertion,
       source.id AS source,
       COLLECT {
         MATCH (assertion)-[says:SAYS]->(thing:Keyed)
         RETURN says {.*, thing: thing.key}
       } AS participants
