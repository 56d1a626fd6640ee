// All relationships that are drawn for $units.
UNWIND $units AS unit
CALL (unit) {
  MATCH ()-[edge:PARTY_TO {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:TWINNED_WITH {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:MEMBER_OF {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:RESIDENTS_FROM {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:TRANSLOCAL {unit: unit}]->()
  RETURN edge
  UNION ALL
  MATCH ()-[edge:SUCCEEDED_BY {unit: unit}]->()
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
  UNION ALL
  MATCH ()-[edge:SAME_AS {unit: unit}]->()
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
