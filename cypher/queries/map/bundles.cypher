// Ties on $asOf counted for each two countries that their ends lie in.
CYPHER replan=skip
MATCH (one)-[tie:TWINNED_WITH]->(other)
WHERE /* onDay(tie) */
  AND ($kind IS NULL OR tie.kind = $kind)
  AND ($party IS NULL OR $party IN [one.key, other.key])
WITH one, tie, other, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(tie) */
  AND ($details IS NULL OR EXISTS {
    MATCH (:Partnership {id: tie.partnership})-[has:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]->(detail:Keyed)
    WHERE detail.key IN $details
      AND /* known(has) */
  })
  AND ($network IS NULL OR EXISTS {
    MATCH (member:Keyed)-[membership:MEMBER_OF]->(:Network {id: $network})
    WHERE member.key IN [one.key, other.key]
      AND /* holds(membership) */
  })
WITH one.key AS oneKey, other.key AS otherKey, tie.partnership AS partnership, status,
     CASE WHEN one:Municipality THEN 'NL' WHEN one:Country THEN one.id ELSE one.country END AS oneIn,
     CASE WHEN other:Municipality THEN 'NL' WHEN other:Country THEN other.id ELSE other.country END AS otherIn
WHERE oneIn IS NOT NULL
  AND otherIn IS NOT NULL
  AND ($country IS NULL OR $country IN [oneIn, otherIn])
WITH CASE WHEN otherIn = 'NL' OR (oneIn <> 'NL' AND otherIn < oneIn) THEN [otherIn, oneIn] ELSE [oneIn, otherIn] END AS countries,
     count(DISTINCT partnership) AS ties, count(DISTINCT oneKey + ' ' + otherKey) AS pairs,
     count(DISTINCT CASE WHEN status = 'certain' THEN partnership END) AS certain,
     count(DISTINCT CASE WHEN status = 'confirmed' THEN partnership END) AS confirmed,
     count(DISTINCT CASE WHEN status = 'contradicted' THEN partnership END) AS contradicted,
     count(DISTINCT CASE WHEN status = 'possible' THEN partnership END) AS possible
MATCH (first:Country {id: countries[0]})
MATCH (second:Country {id: countries[1]})
WITH ties, pairs, certain, confirmed, contradicted, possible,
     CASE WHEN first.id = 'NL' OR (second.id <> 'NL' AND first.name <= second.name) THEN first ELSE second END AS oneIn,
     CASE WHEN first.id = 'NL' OR (second.id <> 'NL' AND first.name <= second.name) THEN second ELSE first END AS otherIn
RETURN {
         country: {kind: 'country', id: oneIn.id, name: oneIn.name}, latitude: oneIn.point.y, longitude: oneIn.point.x
       } AS one,
       {
         country: {kind: 'country', id: otherIn.id, name: otherIn.name}, latitude: otherIn.point.y, longitude: otherIn.point.x
       } AS other,
       ties, pairs, certain, confirmed, contradicted, possible
ORDER BY ties DESC, oneIn.name, otherIn.name
