// Proposals in a state, the first first.
CYPHER replan=skip
MATCH (p:Proposal {state: $state})
WHERE p.number > coalesce($after[0], 0)
RETURN p.number AS number, p.version AS version, p.at AS at, p.state AS state, p.sealed AS sealed, [p.number] AS position
ORDER BY position
LIMIT $limit
