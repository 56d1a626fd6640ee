// title.en: Ties of a year of the growth
// title.nl: Banden van een jaar van de groei
// about.en: Which ties the growth counts in a year: those that stood at its end (in the year of the day asked, on that day), with what
//   they count as there, those that began or ended in it as far as that is told, certainly or possibly, and those that sources saw
//   in the year.
// about.nl: Welke banden de groei in een jaar telt: die aan het eind ervan bestonden (in het jaar van de gevraagde dag: op die dag), met als
//   wat ze daar tellen, die erin begonnen of eindigden voor zover dat is verteld, zeker of mogelijk, en die bronnen dat jaar zagen.
// param year: integer = 2010 1200..2200 | the year                                            | het jaar
// param area: area?              | only with parties in this region of the world or country | alleen met partijen in deze wereldregio of dit land
// returns tie: partnership, party: party, partner: party, country: country, region: area, countsAs: text, begun: text, ended: text,
// returns looked: boolean, sources: text[]
MATCH (one)-[t:TWINNED_WITH]->(two)
WHERE /* known(t) */
  AND /* heldAsAsked(t) */
WITH t,
     one,
     two,
     one:Municipality OR one:Province OR one:District AS oneIsHome,
     two:Municipality OR two:Province OR two:District AS twoIsHome
// A tie between places abroad counts with the region of either
UNWIND CASE
  WHEN oneIsHome AND twoIsHome THEN [CASE WHEN one.key < two.key THEN {party: one, abroad: two} ELSE {party: two, abroad: one} END]
  WHEN oneIsHome THEN [{party: one, abroad: two}]
  WHEN twoIsHome THEN [{party: two, abroad: one}]
  ELSE [{party: two, abroad: one}, {party: one, abroad: two}]
END AS side
WITH t, side.party AS party, side.abroad AS abroad
OPTIONAL MATCH (abroad)-[:IN_COUNTRY]->(within)
WITH t, party, abroad, CASE WHEN abroad:Country THEN abroad ELSE within END AS country
OPTIONAL MATCH (country)-[:IN_REGION]->(region)
WITH t, party, abroad, country, region
WHERE $area IS NULL OR $area IN [country.key, region.key]
WITH t,
     party,
     abroad,
     country,
     region,
     duration.inDays(date('1970-01-01'), date({year: $year})).days AS first,
     duration.inDays(date('1970-01-01'), date({year: $year, month: 12, day: 31})).days AS lastOfYear
WITH *, CASE WHEN lastOfYear < $asOf THEN lastOfYear ELSE $asOf END AS last
WITH t,
     party,
     abroad,
     country,
     region,
     CASE WHEN /* covers(t, last) */ AND NOT /* ended(t) */ THEN /* seriesOn(t, last) */ END AS series,
     /* beginIsBounded(t) */ AND first <= t.beginMin AND t.beginMax <= last AS hasBegun,
     /* beginIsBounded(t) */ AND first <= t.beginMax AND t.beginMin <= last AS mayHaveBegun,
     t.until IS NOT NULL AND /* ended(t) */ AND first <= t.endMin AND t.endMax <= last AS hasEnded,
     t.until IS NOT NULL AND first <= t.endMax AND t.endMin <= last AS mayHaveEnded,
     any(i IN range(0, size(t.seenMin) - 1) WHERE first <= t.seenMin[i] AND t.seenMax[i] <= last) AS isSeen
WHERE first <= last
  AND (series IS NOT NULL OR mayHaveBegun OR mayHaveEnded OR isSeen)
WITH t.partnership AS tie,
     party,
     abroad,
     country,
     region,
     collect(series) AS series,
     max(hasBegun) AS hasBegun,
     max(mayHaveBegun) AS mayHaveBegun,
     max(hasEnded) AS hasEnded,
     max(mayHaveEnded) AS mayHaveEnded,
     max(isSeen) AS isSeen,
     collect(t.sources) AS sourcesOfEach
RETURN tie,
       party {.key, .name, .nameNl} AS party,
       abroad {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       region {.key, .name, .nameNl} AS region,
       /* strongestSeries(series) */ AS countsAs,
       CASE WHEN hasBegun THEN 'certain' WHEN mayHaveBegun THEN 'possible' END AS begun,
       CASE WHEN hasEnded THEN 'certain' WHEN mayHaveEnded THEN 'possible' END AS ended,
       isSeen AS looked,
       COLLECT {
         UNWIND sourcesOfEach AS several
         UNWIND several AS source
         WITH DISTINCT source
         RETURN source
         ORDER BY source
       } AS sources
ORDER BY region.name, country.name, partner.name, party.name, tie
