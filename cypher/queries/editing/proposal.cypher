// One proposal.
CYPHER replan=skip
MATCH (p:Proposal {number: $number})
RETURN p.number AS number, p.version AS version, p.at AS at, p.state AS state, p.sealed AS sealed
