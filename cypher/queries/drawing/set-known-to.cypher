// Changes until when $edges were known.
CYPHER replan=skip
UNWIND $edges AS row
MATCH ()-[edge]->()
WHERE elementId(edge) = row.id
SET edge.knownTo = row.knownTo
