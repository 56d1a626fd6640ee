// What one partnership is about, why it is, who takes part, who pays and how it works.
MATCH (:Partnership {id: $id})-[detail:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]->(thing:Keyed)
WHERE /* known(detail) */
RETURN {kind: split(thing.key, '/')[0], id: thing.id, name: thing.name} AS thing,
       detail.role AS role,
       detail.qualifier AS qualifier,
       detail.phase AS phase,
       detail.reading AS reading,
       detail.sources AS sources,
       detail.assertions AS assertions
ORDER BY thing.kind, phase, thing.name, thing.id, role, qualifier
