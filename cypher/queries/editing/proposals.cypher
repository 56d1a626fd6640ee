// Proposals in a state, the first first.
CYPHER replan=skip
MATCH (p:Proposal {state: $state})
RETURN p.number AS number, p.version AS version, p.at AS at, p.state AS state, p.sealed AS sealed
ORDER BY p.number
SKIP $skip LIMIT $limit
