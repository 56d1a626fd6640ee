// Partnerships on $asOf of parties with a name that fits, of $kind and with $country where that is asked, the best fit first.
CALL db.index.fulltext.queryNodes('names', $names) YIELD node AS named, score
MATCH (named)-[tie:TWINNED_WITH]-(:Keyed)
WHERE tie.from <= $asOf <= tie.to
  AND tie.knownFrom <= $knownOn < tie.knownTo
  AND tie.saidFrom <= $saidBy < tie.saidTo
  AND ($kind IS NULL OR tie.kind = $kind)
WITH tie, startNode(tie) AS one, endNode(tie) AS other, score,
     CASE
       WHEN tie.certainty = 'possible' AND NOT tie.nearMin - $reach <= $asOf <= tie.nearMax + $reach THEN 'unknown'
       ELSE tie.certainty
     END AS status
WHERE ($all OR NOT status IN ['ended', 'unknown'])
  AND ($country IS NULL
    OR EXISTS { (one)-[:IN_COUNTRY]->{0,1}(:Country {id: $country}) }
    OR EXISTS { (other)-[:IN_COUNTRY]->{0,1}(:Country {id: $country}) })
WITH tie, one, other, status, score
ORDER BY tie.inheritedFrom IS NOT NULL, one.name, other.name
WITH tie.partnership AS id, head(collect(tie)) AS tie, head(collect(status)) AS status,
     head(collect(one.name + ' ' + other.name)) AS pair, max(score) AS score
ORDER BY score DESC, pair, id
SKIP $skip LIMIT $limit
CALL (id) {
  MATCH (one:Keyed)-[each:TWINNED_WITH {partnership: id}]->(other:Keyed)
  WHERE each.from <= $asOf <= each.to
    AND each.knownFrom <= $knownOn < each.knownTo
    AND each.saidFrom <= $saidBy < each.saidTo
  UNWIND [one, other] AS party
  WITH DISTINCT party
  ORDER BY party.key
  OPTIONAL MATCH (party)-[:IN_COUNTRY]->{0,1}(country:Country)
  RETURN collect({
    party: {kind: split(party.key, '/')[0], id: party.id, name: party.name},
    country: CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END
  }) AS parties
}
OPTIONAL MATCH (heirOf:Municipality {id: tie.inheritedFrom})
RETURN id,
       tie.kind AS kind,
       status,
       parties,
       tie.since AS since,
       tie.until AS until,
       tie.firstSeen AS firstSeen,
       tie.lastSeen AS lastSeen,
       CASE WHEN heirOf IS NOT NULL THEN {kind: split(heirOf.key, '/')[0], id: heirOf.id, name: heirOf.name} END AS inheritedFrom,
       tie.sources AS sources
ORDER BY score DESC, pair, id
