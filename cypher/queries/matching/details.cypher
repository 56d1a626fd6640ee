// What partnerships are about, and which programme pays.
CYPHER replan=skip
MATCH (partnership:Partnership)-[detail:ABOUT|FUNDED_BY]->(thing:Theme|Programme)
WHERE /* known(detail) */
RETURN partnership.id AS partnership,
       {key: thing.key, name: thing.name} AS thing,
       detail.sources AS sources
ORDER BY partnership, thing.key
