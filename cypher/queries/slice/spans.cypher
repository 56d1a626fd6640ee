// How long ties lasted by $asOf, of $kind or with $country where these are asked for: a row for each period of a tie with a party abroad, with the bounds in days as R's survival reads them.
MATCH (party)-[t:TWINNED_WITH]-(partner)
WHERE [NOT party:Municipality|Province|District, party.key] < [NOT partner:Municipality|Province|District, partner.key]
  AND /* known(t) */
  AND /* heldAsAsked(t) */
  AND t.beginMin <= $asOf
  AND ($kind IS NULL OR t.kind = $kind)
WITH party, partner, t
ORDER BY t.inheritedFrom IS NOT NULL, t.from, party.key
// An heir goes on with the period of the tie that it took over, so holders of one period are one row
WITH t.partnership AS tie,
     CASE WHEN NOT partner:Municipality|Province|District THEN partner.key END AS abroad,
     t.beginMin AS beginMin,
     t.beginMax AS beginMax,
     head(collect(partner)) AS partner,
     collect(t) AS stretches,
     collect(DISTINCT party) AS parties
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country
WHERE $country IS NULL OR country.id = $country
OPTIONAL MATCH (country)-[:IN_REGION]->(region:Region)
WITH *,
     head(stretches) AS first,
     head([t IN stretches WHERE t.until IS NOT NULL]) AS closed,
     reduce(latest = null, t IN stretches | CASE WHEN latest IS NULL OR t.endMin > latest THEN t.endMin ELSE latest END) AS standing
WITH *,
     any(t IN stretches WHERE /* beginIsBounded(t) */) AS beginKnown,
     closed IS NOT NULL AND closed.endMax <= $asOf AS ended,
     CASE WHEN beginMax < $asOf THEN beginMax ELSE $asOf END AS begunBy
WITH *, coalesce(CASE WHEN ended THEN closed.endMin ELSE standing END, begunBy) AS stood
WITH *, CASE WHEN stood > $asOf THEN $asOf WHEN stood < begunBy THEN begunBy ELSE stood END AS stoodUntil
WITH *, stoodUntil - begunBy AS left
WITH *,
     CASE
       WHEN NOT ended OR NOT beginKnown THEN null
       WHEN closed.endMax - beginMin < left THEN left
       ELSE closed.endMax - beginMin
     END AS right
RETURN tie + ':' + partner.key + ':' + toString(beginMin) AS id,
       tie,
       {kind: split(head(parties).key, '/')[0], id: head(parties).id, name: head(parties).name} AS party,
       {kind: split(partner.key, '/')[0], id: partner.id, name: partner.name} AS partner,
       CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END AS country,
       CASE WHEN region IS NOT NULL THEN {kind: split(region.key, '/')[0], id: region.id, name: region.name} END AS region,
       first.kind AS kind,
       COLLECT {
         MATCH (:Partnership {id: tie})-[funded:FUNDED_BY]->(programme:Programme)
         WHERE /* known(funded) */
         WITH DISTINCT programme
         RETURN {kind: split(programme.key, '/')[0], id: programme.id, name: programme.name}
         ORDER BY programme.id
       } AS programmes,
       any(holder IN parties WHERE coalesce(holder.lastDay, $asOf) < $asOf) AS merger,
       left,
       right,
       CASE WHEN right IS NULL THEN 0 WHEN right = left THEN 1 ELSE 3 END AS status,
       beginKnown,
       ended,
       first.since AS since,
       closed.until AS until,
       CASE WHEN beginKnown THEN toString(date('1970-01-01') + duration({days: beginMin})) END AS beginMin,
       toString(date('1970-01-01') + duration({days: begunBy})) AS beginMax,
       toString(date('1970-01-01') + duration({days: stoodUntil})) AS endMin,
       CASE WHEN ended THEN toString(date('1970-01-01') + duration({days: closed.endMax})) END AS endMax,
       head(COLLECT {
         UNWIND stretches AS t
         UNWIND t.sources AS cited
         MATCH (source:Source {id: split(cited, '#')[0]})
         WHERE /* published(source) */
         RETURN toString(date('1970-01-01') + duration({days: source.saidBy})) AS day
         ORDER BY source.saidBy
         LIMIT 1
       }) AS firstSaid,
       COLLECT { UNWIND stretches AS t UNWIND t.sources AS source RETURN DISTINCT source ORDER BY source } AS sources
ORDER BY party.kind, party.id, partner.kind, partner.id, tie, beginMin
