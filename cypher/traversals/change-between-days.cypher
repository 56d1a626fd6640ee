// title.en: What changed between two days
// title.nl: Wat er tussen twee dagen veranderde
// about.en: Ties that count otherwise on the day than on an earlier day: those that began, ended or did both in between, as a source
//   tells; those that were seen in between for the first time, of which nobody tells a begin; those that were known then and that nobody
//   has looked at since, so that they may be over; those that sources contradict each other about;
//   and those of a municipality that merged into one which has the tie itself, there as taken over, here as passed on.
// about.nl: Banden die op de dag anders tellen dan op een eerdere dag: die er volgens een bron tussen begonnen, eindigden of beide; die
//   er tussen voor het eerst zijn gezien, en waarvan niemand een begin vertelt; die toen bekend waren en waar sindsdien niemand naar heeft
//   gekeken, zodat ze voorbij kunnen zijn; die waarover bronnen elkaar tegenspreken; en die van een
//   gemeente die opging in een die de band zelf heeft: daar als overgenomen, hier als overgegaan.
// caution.en: What was seen for the first time, or not looked at again, says when sources looked, not what municipalities did.
// caution.nl: Wat voor het eerst is gezien, of niet opnieuw bekeken, zegt wanneer bronnen keken, niet wat gemeenten deden.
// param earlier: date              | the earlier day                            | de eerdere dag
// param country: country?          | only with parties in this country          | alleen met partijen in dit land
// param unchanged: boolean = false | also what counts as it did                 | ook wat telt zoals toen
// returns change: text, tie: partnership, party: party, partner: party, country: country, statusThen: status, status: status,
// returns begin: edtf, end: edtf, firstSeen: edtf, lastSeen: edtf, sources: text[]
MATCH ()-[t:TWINNED_WITH]->()
WHERE /* known(t) */
  AND /* heldAsAsked(t) */
  AND (/* covers(t, $earlier) */ OR /* covers(t, $asOf) */)
WITH t, startNode(t) AS one, endNode(t) AS two
WITH t, one, two, two:Municipality OR two:Province OR two:District AS isTwoAtHome
WITH t, CASE WHEN isTwoAtHome THEN two ELSE one END AS party, CASE WHEN isTwoAtHome THEN one ELSE two END AS partner
ORDER BY t.inheritedFrom IS NOT NULL, party.key, partner.key
WITH t.partnership AS tie,
     head(collect(party)) AS party,
     head(collect(partner)) AS partner,
     collect(CASE WHEN /* covers(t, $earlier) */ THEN t END) AS before,
     collect(CASE WHEN /* covers(t, $asOf) */ THEN t END) AS after
WITH *,
     [t IN before | /* statusOn(t, $earlier) */] AS statusesThen,
     [t IN after | /* status(t) */] AS statuses,
     [t IN before | /* seriesOn(t, $earlier) */] AS seriesThen,
     [t IN after | /* seriesOn(t, $asOf) */] AS series
WITH *,
     coalesce(/* strongestSeries(seriesThen) */, head(seriesThen)) AS then,
     coalesce(/* strongestSeries(series) */, head(series)) AS now
WITH *,
     CASE
       WHEN then = now THEN 'same'
       // Ties stand at the municipality of the day, which may have one of its own beside that of one it came after
       WHEN now IS NULL THEN 'passed-on'
       WHEN then IS NULL AND head(after).beginMax <= $earlier THEN 'taken-over'
       WHEN then IS NULL AND now = 'ended' THEN 'begun-and-ended'
       WHEN then IS NULL THEN 'begun'
       WHEN now = 'ended' THEN 'ended'
       WHEN then = 'ended' THEN 'resumed'
       WHEN now = 'contradicted' THEN 'contradicted'
       WHEN then = 'contradicted' THEN 'not-contradicted'
       WHEN then = 'seen-later' THEN 'first-seen'
       WHEN now = 'seen-before' THEN 'not-looked-at'
       ELSE 'same'
     END AS change
WHERE $earlier < $asOf
  AND ($unchanged OR change <> 'same')
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country, coalesce(head(after), head(before)) AS t
WHERE $country IS NULL OR country.id = $country
RETURN change,
       tie,
       party {.key, .name, .nameNl} AS party,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       /* strongestStatus(statusesThen) */ AS statusThen,
       /* strongestStatus(statuses) */ AS status,
       /* beginInterval(t) */ AS begin,
       /* endInterval(t) */ AS end,
       t.firstSeen AS firstSeen,
       t.lastSeen AS lastSeen,
       COLLECT {
         UNWIND before + after AS drawn
         UNWIND drawn.sources AS source
         WITH DISTINCT source
         RETURN source
         ORDER BY source
       } AS sources
ORDER BY change, country.name, partner.name, party.name, tie
