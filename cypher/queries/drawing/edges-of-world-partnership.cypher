// All relationships that are drawn for $units of sort world-partnership.
CYPHER replan=skip
UNWIND $units AS unit
MATCH ()-[edge:WORLD_TWINNED_WITH {unit: unit}]->()
RETURN elementId(edge) AS id,
       type(edge) AS type,
       startNode(edge).key AS from,
       endNode(edge).key AS to,
       properties(edge) AS properties
