// One revision.
CYPHER replan=skip
MATCH (r:Revision {number: $number})
RETURN r.number AS number, r.at AS at, r.by AS by, r.why AS why, r.asserted AS asserted, r.retracted AS retracted, r.proposal AS proposal, r.undoes AS undoes, r.undoneBy AS undoneBy
