// title.en: What the registry has learned since
// title.nl: Wat het register sindsdien heeft geleerd
// about.en: Ties on the day that the registry knows otherwise than at the end of an earlier day of knowledge: those that were added, those
//   that are not told of any more, and those of which status, kind, begin or end were corrected.
// about.nl: Banden op de dag die het register anders kent dan aan het eind van een eerdere dag van kennis: die zijn toegevoegd, die niet
//   meer worden verteld, en die waarvan status, soort, begin of einde zijn gecorrigeerd.
// param knownThen: date   | as known at the end of this day   | zoals bekend aan het eind van deze dag
// param country: country? | only with parties in this country | alleen met partijen in dit land
// returns change: text, tie: partnership, party: party, partner: party, country: country, statusThen: status, status: status,
// returns kindThen: text, kind: text, sinceThen: edtf, since: edtf, untilThen: edtf, until: edtf, sources: text[]
WITH ($knownThen + 1) * 86400000 - 1 AS then
MATCH ()-[t:TWINNED_WITH]->()
WHERE /* covers(t, $asOf) */
  AND /* saidBy(t, $saidBy) */
  AND /* heldAsAsked(t) */
  AND (/* knownOn(t, then) */ OR /* knownOn(t, $knownOn) */)
WITH t, startNode(t) AS one, endNode(t) AS two, then
WITH t, one, two, two:Municipality OR two:Province OR two:District AS isTwoAtHome, then
WITH t, CASE WHEN isTwoAtHome THEN two ELSE one END AS party, CASE WHEN isTwoAtHome THEN one ELSE two END AS partner, then
ORDER BY t.inheritedFrom IS NOT NULL, party.key, partner.key
WITH t.partnership AS tie,
     head(collect(party)) AS party,
     head(collect(partner)) AS partner,
     collect(CASE WHEN /* knownOn(t, then) */ THEN t END) AS before,
     collect(CASE WHEN /* knownOn(t, $knownOn) */ THEN t END) AS after
WITH *, [t IN before | /* status(t) */] AS statusesThen, [t IN after | /* status(t) */] AS statuses, head(before) AS old, head(after) AS new
WITH *, /* strongestStatus(statusesThen) */ AS statusThen, /* strongestStatus(statuses) */ AS status
WITH *,
     CASE
       WHEN old IS NULL THEN 'added'
       WHEN new IS NULL THEN 'not-told-of'
       WHEN statusThen <> status
         OR old.kind <> new.kind
         OR coalesce(old.since, '') <> coalesce(new.since, '')
         OR coalesce(old.until, '') <> coalesce(new.until, '') THEN 'corrected'
     END AS change
WHERE change IS NOT NULL
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country
WHERE $country IS NULL OR country.id = $country
RETURN change,
       tie,
       party {.key, .name, .nameNl} AS party,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       statusThen,
       status,
       old.kind AS kindThen,
       new.kind AS kind,
       old.since AS sinceThen,
       new.since AS since,
       old.until AS untilThen,
       new.until AS until,
       COLLECT {
         UNWIND before + after AS drawn
         UNWIND drawn.sources AS source
         WITH DISTINCT source
         RETURN source
         ORDER BY source
       } AS sources
ORDER BY change, country.name, partner.name, party.name, tie
