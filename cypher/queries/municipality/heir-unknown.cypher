// Municipalities that were divided before $asOf and of which this one has a part, with their ties that no source has seen at it.
MATCH (heir:Municipality {id: $id})<-[:SUCCEEDED_BY]-(divided:Municipality)
WHERE divided.lastDay < $asOf
  AND COUNT { (divided)-[:SUCCEEDED_BY]->(:Municipality) } > 1
MATCH (divided)-[tie:TWINNED_WITH]-(partner)
WHERE /* holdsOn(tie, divided.lastDay) */
  AND NOT EXISTS { (heir)-[:TWINNED_WITH]-(partner) }
RETURN {kind: split(divided.key, '/')[0], id: divided.id, name: divided.name} AS municipality,
       count(DISTINCT tie.partnership) AS ties
ORDER BY municipality.name
