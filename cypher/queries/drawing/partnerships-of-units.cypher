// The partnerships that are drawn for $units.
CYPHER replan=skip
UNWIND $units AS unit
MATCH (partnership:Partnership {unit: unit})
RETURN partnership.key AS key
