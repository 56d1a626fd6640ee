// How many proposals are in a state.
CYPHER replan=skip
MATCH (p:Proposal {state: $state})
RETURN count(p) AS count
