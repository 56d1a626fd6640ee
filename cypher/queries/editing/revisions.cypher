// Revisions, the latest first.
CYPHER replan=skip
MATCH (r:Revision)
WHERE r.number > 0
  AND r.number < coalesce(-$after[0], 9223372036854775807)
WITH r
ORDER BY r.number DESC
LIMIT $limit
RETURN r.number AS number, r.at AS at, r.by AS by, r.why AS why, r.asserted AS asserted, r.retracted AS retracted, r.proposal AS proposal, r.undoes AS undoes, r.undoneBy AS undoneBy,
       COLLECT {
         MATCH (:Assertion {id: coalesce(last(r.asserted), last(r.retracted))})-[says:SAYS]->(thing:Keyed)
         WHERE says.role IN ['party', 'initiator', 'member', 'network', 'subject']
         RETURN DISTINCT coalesce(thing.name, thing.id) AS name
         ORDER BY name
         LIMIT 4
       } AS about,
       [-r.number] AS position
ORDER BY position
