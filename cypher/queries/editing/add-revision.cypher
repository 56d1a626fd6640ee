// Keeps what a revision did, by the ids of assertions.
CYPHER replan=skip
CREATE (:Revision {number: $number, at: $at, by: $by, why: $why, asserted: $asserted, retracted: $retracted, proposal: $proposal, undoes: $undoes})
