// Marks relationships of assertions with the units that are drawn from them: each of $marks says which, and with what.
CYPHER replan=skip
UNWIND $marks AS mark
MATCH (:Assertion {id: mark.assertion})-[says:SAYS {role: mark.role}]->(thing:Keyed)
WHERE thing.key = mark.thing
SET says.unit = mark.unit
