// Removes the relationships with these $ids.
UNWIND $ids AS id
MATCH ()-[edge]->()
WHERE elementId(edge) = id
DELETE edge
