// Ties on $asOf counted for each two countries that their ends lie in.
CYPHER replan=skip
OPTIONAL MATCH (home:Country {id: 'NL'})
MATCH (one)-[tie:TWINNED_WITH]->(other)
WHERE /* onDay(tie) */
  AND ($kind IS NULL OR tie.kind = $kind)
  AND ($party IS NULL OR $party IN [one.key, other.key])
WITH home, one, tie, other, /* status(tie) */ AS status
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
WITH home, one, tie, other, status,
     CASE
       WHEN one:Municipality THEN home
       WHEN one:Country THEN one
       ELSE head([(one)-[:IN_COUNTRY]->(country:Country) | country])
     END AS oneIn,
     CASE
       WHEN other:Municipality THEN home
       WHEN other:Country THEN other
       ELSE head([(other)-[:IN_COUNTRY]->(country:Country) | country])
     END AS otherIn
WHERE oneIn IS NOT NULL
  AND otherIn IS NOT NULL
  AND ($country IS NULL OR $country IN [oneIn.id, otherIn.id])
WITH one, tie, other, status,
     CASE
       WHEN oneIn = home OR (NOT coalesce(otherIn = home, false) AND oneIn.name <= otherIn.name) THEN [oneIn, otherIn]
       ELSE [otherIn, oneIn]
     END AS countries
WITH countries, count(DISTINCT tie.partnership) AS ties, count(DISTINCT [one.key, other.key]) AS pairs,
     count(DISTINCT CASE WHEN status = 'certain' THEN tie.partnership END) AS certain,
     count(DISTINCT CASE WHEN status = 'confirmed' THEN tie.partnership END) AS confirmed,
     count(DISTINCT CASE WHEN status = 'contradicted' THEN tie.partnership END) AS contradicted,
     count(DISTINCT CASE WHEN status = 'possible' THEN tie.partnership END) AS possible
WITH countries[0] AS oneIn, countries[1] AS otherIn, ties, pairs, certain, confirmed, contradicted, possible
RETURN {
         country: {kind: 'country', id: oneIn.id, name: oneIn.name}, latitude: oneIn.point.y, longitude: oneIn.point.x
       } AS one,
       {
         country: {kind: 'country', id: otherIn.id, name: otherIn.name}, latitude: otherIn.point.y, longitude: otherIn.point.x
       } AS other,
       ties, pairs, certain, confirmed, contradicted, possible
ORDER BY ties DESC, oneIn.name, otherIn.name
