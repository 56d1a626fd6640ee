// title.en: Growth of the ties
// title.nl: Groei van de banden
// about.en: How many ties stood at the end of each year by region of the world (in the year of the day asked, on that day), and how many
//   began and ended in it as far as that is told. A tie that was seen before the end of the year counts as possibly over, one that was
//   seen only later, and whose begin nobody tells, as known from
//   later; looked says how many ties sources saw in the year. Which ties those of a
//   year are is asked with “Ties of a year of the growth”.
// about.nl: Hoeveel banden er per wereldregio aan het eind van elk jaar bestonden (in het jaar van de gevraagde dag: op die dag), en hoeveel
//   er in dat jaar begonnen en eindigden, voor zover dat is verteld. Een band die eerder is gezien telt als mogelijk voorbij, een die pas
//   later is gezien en waarvan niemand het begin vertelt als bekend van later; bekeken zegt hoeveel banden bronnen dat jaar zagen. Welke
//   banden dat in een jaar zijn vraagt u met “Banden van een jaar van de groei”.
// caution.en: Of many ties neither begin nor end is known. That a tie was first seen in a year does not say that it began
//   then: sightings begin when the sources begin, so these figures show no growth of what they don't date.
// caution.nl: Van veel banden is begin noch einde bekend. Dat een band in een jaar voor het eerst is gezien zegt niet dat hij
//   toen begon: waarnemingen beginnen waar de bronnen beginnen, dus groei van wat niet is gedateerd laten deze cijfers niet zien.
// param first: integer = 2000 1200..2200 | the first year; the last is that of the day | het eerste jaar; het laatste is dat van de dag
// returns year: integer, region: area, countries: country[], begun: integer, begunPossibly: integer, ended: integer,
// returns endedPossibly: integer, certain: integer, confirmed: integer, contradicted: integer, seenBefore: integer,
// returns seenLater: integer, looked: integer, known: integer, withoutBegin: integer, withoutEnd: integer, sources: text[]
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
  WHEN oneIsHome AND twoIsHome THEN [CASE WHEN one.key < two.key THEN two ELSE one END]
  WHEN oneIsHome THEN [two]
  WHEN twoIsHome THEN [one]
  ELSE [one, two]
END AS abroad
WITH abroad, oneIsHome AND twoIsHome AS isHome, collect(t) AS ofPlace
OPTIONAL MATCH (abroad)-[:IN_COUNTRY]->(within)
WITH isHome, CASE WHEN abroad:Country THEN abroad ELSE within END AS country, collect(ofPlace) AS ofPlaces
OPTIONAL MATCH (country)-[:IN_REGION]->(area)
WITH area,
     isHome,
     collect(DISTINCT CASE WHEN area IS NULL THEN country END) AS countries,
     reduce(all = [], some IN collect(ofPlaces) | all + some) AS ofPlaces
CALL (ofPlaces) {
  UNWIND ofPlaces AS ofPlace
  UNWIND ofPlace AS t
  WITH t.partnership AS tie, collect(t) AS stretches
  RETURN collect(stretches) AS eachTie,
         count(*) AS known,
         count(CASE WHEN any(t IN stretches WHERE t.since IS NOT NULL) THEN 1 END) AS withBegin,
         count(CASE WHEN any(t IN stretches WHERE t.until IS NOT NULL) THEN 1 END) AS withEnd
}
WITH *,
     [year IN range($first, (date('1970-01-01') + duration({days: $asOf})).year) |
       {
         year: year,
         first: duration.inDays(date('1970-01-01'), date({year: year})).days,
         last: duration.inDays(date('1970-01-01'), date({year: year, month: 12, day: 31})).days
       }] AS wholeYears
WITH *, [of IN wholeYears | of {.year, .first, last: CASE WHEN of.last < $asOf THEN of.last ELSE $asOf END}] AS years
// Many ties have the same days, as the same sources saw them: what those count as is found once for all of them
CALL (eachTie) {
  UNWIND eachTie AS stretches
  WITH [t IN stretches WHERE NOT /* ended(t) */ | /* stretch(t) */] AS days, count(*) AS ties
  RETURN collect({days: days, ties: ties}) AS alike
}
CALL (alike, years) {
  UNWIND alike AS some
  UNWIND years AS of
  WITH of.year AS year, some.ties AS ties, [t IN some.days WHERE /* covers(t, of.last) */ | /* seriesOn(t, of.last) */] AS grades
  WHERE size(grades) > 0
  WITH year, /* strongestSeries(grades) */ AS grade, sum(ties) AS ties
  RETURN collect({year: year, grade: grade, ties: ties}) AS stocks
}
CALL (eachTie) {
  UNWIND eachTie AS stretches
  WITH [t IN stretches WHERE t.since IS NOT NULL OR t.until IS NOT NULL |
         {
           beginMin: CASE WHEN /* beginIsBounded(t) */ THEN t.beginMin END,
           beginMax: CASE WHEN /* beginIsBounded(t) */ THEN t.beginMax END,
           endMin: CASE WHEN t.until IS NOT NULL THEN t.endMin END,
           endMax: CASE WHEN t.until IS NOT NULL THEN t.endMax END,
           isOver: /* ended(t) */
         }] AS told
  WHERE size(told) > 0
  WITH told, count(*) AS ties
  RETURN collect({told: told, ties: ties}) AS dated
}
CALL (dated, years) {
  UNWIND dated AS some
  UNWIND years AS of
  WITH of.year AS year,
       some.ties AS ties,
       any(t IN some.told WHERE of.first <= t.beginMin AND t.beginMax <= of.last) AS hasBegun,
       any(t IN some.told WHERE of.first <= t.beginMax AND t.beginMin <= of.last) AS mayHaveBegun,
       any(t IN some.told WHERE t.isOver AND of.first <= t.endMin AND t.endMax <= of.last) AS hasEnded,
       any(t IN some.told WHERE of.first <= t.endMax AND t.endMin <= of.last) AS mayHaveEnded
  WITH year,
       sum(CASE WHEN hasBegun THEN ties ELSE 0 END) AS begun,
       sum(CASE WHEN mayHaveBegun AND NOT coalesce(hasBegun, false) THEN ties ELSE 0 END) AS begunPossibly,
       sum(CASE WHEN hasEnded THEN ties ELSE 0 END) AS ended,
       sum(CASE WHEN mayHaveEnded AND NOT coalesce(hasEnded, false) THEN ties ELSE 0 END) AS endedPossibly
  RETURN collect({
    year: year, begun: begun, begunPossibly: begunPossibly, ended: ended, endedPossibly: endedPossibly
  }) AS changes
}
CALL (eachTie) {
  UNWIND eachTie AS stretches
  WITH [t IN stretches | {firsts: t.seenMin, lasts: t.seenMax}] AS sightings, count(*) AS ties
  RETURN collect({sightings: sightings, ties: ties}) AS seen
}
CALL (seen, years) {
  UNWIND seen AS some
  UNWIND [of IN years
    WHERE any(t IN some.sightings WHERE any(i IN range(0, size(t.firsts) - 1) WHERE of.first <= t.firsts[i] AND t.lasts[i] <= of.last))] AS of
  WITH of.year AS year, sum(some.ties) AS looked
  RETURN collect({year: year, looked: looked}) AS looks
}
CALL (eachTie) {
  UNWIND eachTie AS stretches
  UNWIND stretches AS t
  WITH DISTINCT t.sources AS several
  UNWIND several AS source
  WITH DISTINCT split(source, '#')[0] AS source
  ORDER BY source
  RETURN collect(source) AS sources
}
CALL (countries) {
  UNWIND countries AS country
  WITH country
  ORDER BY country.key
  RETURN collect(country {.key, .name, .nameNl}) AS countriesByKey
}
// In their order before there is a row a year: to sort those, the database would hold what belongs to a region once for each year
WITH years,
     area,
     isHome,
     {
       region: area {.key, .name, .nameNl},
       countries: countriesByKey,
       known: known,
       withoutBegin: known - withBegin,
       withoutEnd: known - withEnd,
       sources: sources,
       stocks: stocks,
       changes: changes,
       looks: looks
     } AS part
ORDER BY area IS NULL, area.order, area.key, isHome
WITH years, collect(part) AS parts
UNWIND years AS of
UNWIND parts AS part
WITH of.year AS year,
     part,
     [some IN part.stocks WHERE some.year = of.year] AS stock,
     head([some IN part.changes WHERE some.year = of.year]) AS change,
     coalesce(head([some IN part.looks WHERE some.year = of.year | some.looked]), 0) AS looked
RETURN year,
       part.region AS region,
       part.countries AS countries,
       coalesce(change.begun, 0) AS begun,
       coalesce(change.begunPossibly, 0) AS begunPossibly,
       coalesce(change.ended, 0) AS ended,
       coalesce(change.endedPossibly, 0) AS endedPossibly,
       coalesce(head([some IN stock WHERE some.grade = 'certain' | some.ties]), 0) AS certain,
       coalesce(head([some IN stock WHERE some.grade = 'confirmed' | some.ties]), 0) AS confirmed,
       coalesce(head([some IN stock WHERE some.grade = 'contradicted' | some.ties]), 0) AS contradicted,
       coalesce(head([some IN stock WHERE some.grade = 'seen-before' | some.ties]), 0) AS seenBefore,
       coalesce(head([some IN stock WHERE some.grade = 'seen-later' | some.ties]), 0) AS seenLater,
       looked,
       part.known AS known,
       part.withoutBegin AS withoutBegin,
       part.withoutEnd AS withoutEnd,
       part.sources AS sources
