// Keeps a proposal, of which everything that was written is sealed.
CYPHER replan=skip
CREATE (:Proposal {number: $number, version: 1, at: $at, state: $state, proposer: $proposer, sealed: $sealed})
