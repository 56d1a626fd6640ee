// All relationships that are drawn for $units of sort identity.
CYPHER replan=skip
UNWIND $units AS unit
CALL (unit) {
  MATCH ()-[edge:SAME_AS {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:DIFFERS_FROM {unit: unit}]->()
  RETURN edge
}
RETURN elementId(edge) AS id,
       type(edge) AS type,
       startNode(edge).key AS from,
       endNode(edge).key AS to,
       properties(edge) AS properties
