// Notes of each of $retractions that its assertion no longer counts.
CYPHER replan=skip
UNWIND $retractions AS row
MATCH (assertion:Assertion {id: row.id})
SET assertion += row.properties
