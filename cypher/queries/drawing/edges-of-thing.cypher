// All relationships that are drawn for $units of sort thing.
CYPHER replan=skip
UNWIND $units AS unit
CALL (unit) {
  MATCH ()-[edge:IN_COUNTRY {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:IN_REGION {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:IN_PROVINCE {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:IN_SURVEY {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:COUNTS {unit: unit}]->()
  RETURN edge
}
RETURN elementId(edge) AS id,
       type(edge) AS type,
       startNode(edge).key AS from,
       endNode(edge).key AS to,
       properties(edge) AS properties
