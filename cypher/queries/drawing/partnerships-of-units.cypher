// The partnerships that are drawn for $units.
UNWIND $units AS unit
MATCH (partnership:Partnership {unit: unit})
RETURN partnership.key AS key
