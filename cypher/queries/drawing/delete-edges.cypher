// Removes the relationships with these $ids.
CYPHER replan=skip
UNWIND $ids AS id
MATCH ()-[edge]->()
WHERE elementId(edge) = id
DELETE edge
