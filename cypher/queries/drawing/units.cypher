// Every unit for which something is drawn.
CYPHER replan=skip
CALL () {
  MATCH ()-[edge:PARTY_TO]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:TWINNED_WITH]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:MEMBER_OF]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:WORLD_TWINNED_WITH]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:WORLD_MEMBER_OF]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:RESIDENTS_FROM]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:TRANSLOCAL]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:SUCCEEDED_BY]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:ABOUT]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:MOTIVATED_BY]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:INVOLVES]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:FUNDED_BY]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:WORKS_AS]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:IN_COUNTRY]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:IN_REGION]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:IN_PROVINCE]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:IN_SURVEY]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:COUNTS]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:SAME_AS]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:DIFFERS_FROM]->()
  RETURN edge.unit AS unit
  UNION
  MATCH ()-[edge:CONTRADICTS]->()
  RETURN edge.unit AS unit
}
RETURN DISTINCT unit
