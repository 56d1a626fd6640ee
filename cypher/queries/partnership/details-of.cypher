// What some partnerships are about, who pays and who takes part.
UNWIND $partnerships AS id
MATCH (:Partnership {id: id})-[detail:ABOUT|FUNDED_BY|INVOLVES]->(thing:Keyed)
WHERE /* known(detail) */
WITH DISTINCT id, thing
RETURN id AS partnership,
       {kind: split(thing.key, '/')[0], id: thing.id, name: thing.name} AS thing
ORDER BY thing.name
