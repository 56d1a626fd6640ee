// The members of one network on $asOf.
MATCH (member:Keyed)-[membership:MEMBER_OF]->(network:Network {id: $id})
WHERE membership.from <= $asOf <= membership.to
  AND membership.knownFrom <= $knownOn < membership.knownTo
  AND membership.saidFrom <= $saidBy < membership.saidTo
WITH member, membership, network,
     CASE
       WHEN membership.certainty = 'possible' AND NOT membership.nearMin - $reach <= $asOf <= membership.nearMax + $reach THEN 'unknown'
       ELSE membership.certainty
     END AS status
WHERE $all OR NOT status IN ['ended', 'unknown']
WITH member, membership, network, status,
     [CASE status WHEN 'ended' THEN 1 WHEN 'unknown' THEN 2 ELSE 0 END, coalesce(member.name, ''), member.key, coalesce(membership.type, '')] AS position
WHERE $after IS NULL OR position > $after
WITH member, membership, network, status, position
ORDER BY position
SKIP $skip LIMIT $limit
OPTIONAL MATCH (member)-[:IN_COUNTRY]->(country:Country)
RETURN {kind: split(member.key, '/')[0], id: member.id, name: member.name} AS member,
       CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END AS country,
       {kind: split(network.key, '/')[0], id: network.id, name: network.name} AS network,
       status,
       membership.type AS type,
       membership.since AS since,
       membership.until AS until,
       membership.firstSeen AS firstSeen,
       membership.lastSeen AS lastSeen,
       membership.sources AS sources,
       membership.assertions AS assertions,
       position
ORDER BY position
