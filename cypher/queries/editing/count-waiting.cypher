// How many proposals of a sort of proposer wait.
CYPHER replan=skip
MATCH (p:Proposal {state: 'waiting'})
WHERE p.proposer = $proposer
RETURN count(p) AS count
