// Revisions, the latest first.
CYPHER replan=skip
MATCH (r:Revision)
WHERE r.number > 0
RETURN r.number AS number, r.at AS at, r.by AS by, r.why AS why, r.asserted AS asserted, r.retracted AS retracted, r.proposal AS proposal, r.undoes AS undoes, r.undoneBy AS undoneBy
ORDER BY r.number DESC
SKIP $skip LIMIT $limit
