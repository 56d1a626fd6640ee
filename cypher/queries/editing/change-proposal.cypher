// Changes a proposal after $after, unless another did; who writes first locks it for the other.
CYPHER replan=skip
MATCH (proposal:Proposal {number: $number})
SET proposal.touchedAt = $at
WITH proposal
WHERE proposal.version = $after
SET proposal.version = $after + 1, proposal.state = $state, proposal.sealed = $sealed
RETURN count(proposal) AS changed
