// All relationships that are drawn for $units of sort partnership.
CYPHER replan=skip
UNWIND $units AS unit
CALL (unit) {
  MATCH ()-[edge:PARTY_TO {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:TWINNED_WITH {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:TRANSLOCAL {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:ABOUT {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:MOTIVATED_BY {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:INVOLVES {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:FUNDED_BY {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:WORKS_AS {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:CONTRADICTS {unit: unit}]->()
  RETURN edge
}
RETURN elementId(edge) AS id,
       type(edge) AS type,
       startNode(edge).key AS from,
       endNode(edge).key AS to,
       properties(edge) AS properties
