// Proposals in a state, the latest first.
CYPHER replan=skip
MATCH (p:Proposal {state: $state})
RETURN p.number AS number, p.version AS version, p.at AS at, p.state AS state, p.sealed AS sealed
ORDER BY p.number DESC
SKIP $skip LIMIT $limit
