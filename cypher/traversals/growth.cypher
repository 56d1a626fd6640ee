// title.en: Growth of the ties
// title.nl: Groei van de banden
// about.en: How many ties stood at the end of each year by region of the world (in the year of the day asked, on that day), and how many
//   began and ended in it as far as that is told. A tie that was seen before the end of the year counts as possibly over, one that was
//   seen only later, and whose begin nobody tells, as known from later; looked says how many ties sources saw in the year.
// about.nl: Hoeveel banden er per wereldregio aan het eind van elk jaar bestonden (in het jaar van de gevraagde dag: op die dag), en hoeveel
//   er in dat jaar begonnen en eindigden, voor zover dat is verteld. Een band die eerder is gezien telt als mogelijk voorbij, een die pas
//   later is gezien en waarvan niemand het begin vertelt als bekend van later; bekeken zegt hoeveel banden bronnen dat jaar zagen.
// caution.en: Of many ties neither begin nor end is known. That a tie was first seen in a year does not say that it began
//   then: sightings begin when the sources begin, so these figures show no growth of what they don't date.
// caution.nl: Van veel banden is begin noch einde bekend. Dat een band in een jaar voor het eerst is gezien zegt niet dat hij
//   toen begon: waarnemingen beginnen waar de bronnen beginnen, dus groei van wat niet is gedateerd laten deze cijfers niet zien.
// param first: integer = 2000 1200..2200 | the first year; the last is that of the day | het eerste jaar; het laatste is dat van de dag
// returns year: integer, region: area, countries: country[], begun: integer, begunPossibly: integer, ended: integer,
// returns endedPossibly: integer, certain: integer, confirmed: integer, contradicted: integer, seenBefore: integer,
// returns seenLater: integer, looked: integer, known: integer, withoutBegin: integer, withoutEnd: integer, counted: partnership[],
// returns sources: text[]
MATCH (party)-[t:TWINNED_WITH]-(abroad)
WHERE /* known(t) */
  AND /* heldAsAsked(t) */
WITH *,
     party:Municipality OR party:Province OR party:District AS isDutch,
     abroad:Municipality OR abroad:Province OR abroad:District AS isHome
WHERE NOT isHome OR (isDutch AND party.key < abroad.key)
OPTIONAL MATCH (abroad)-[:IN_COUNTRY]->(within)
WITH t, isHome, CASE WHEN abroad:Country THEN abroad ELSE within END AS country
OPTIONAL MATCH (country)-[:IN_REGION]->(area)
// Ties stay in this order wherever they are gathered
WITH area, isHome, country, t
ORDER BY t.partnership
WITH area,
     isHome,
     collect(DISTINCT CASE WHEN area IS NULL THEN country END) AS countries,
     collect(DISTINCT t) AS stretches,
     count(DISTINCT t.partnership) AS known,
     count(DISTINCT CASE WHEN t.since IS NOT NULL THEN t.partnership END) AS withBegin,
     count(DISTINCT CASE WHEN t.until IS NOT NULL THEN t.partnership END) AS withEnd
WITH *,
     [t IN stretches WHERE t.since IS NOT NULL OR t.until IS NOT NULL] AS dated,
     COLLECT {
       UNWIND stretches AS t
       UNWIND t.sources AS source
       WITH DISTINCT split(source, '#')[0] AS source
       RETURN source
       ORDER BY source
     } AS sources
WITH *,
     [year IN range($first, (date('1970-01-01') + duration({days: $asOf})).year) |
       {
         year: year,
         first: duration.inDays(date('1970-01-01'), date({year: year})).days,
         last: duration.inDays(date('1970-01-01'), date({year: year, month: 12, day: 31})).days
       }] AS wholeYears
WITH *, [of IN wholeYears | of {.year, .first, last: CASE WHEN of.last < $asOf THEN of.last ELSE $asOf END}] AS years
CALL (stretches, years) {
  UNWIND stretches AS t
  WITH years, /* days(t) */ AS t
  WHERE NOT /* ended(t) */
  WITH years, t.partnership AS tie, collect(t) AS days
  UNWIND years AS of
  WITH of.year AS year, tie, [t IN days WHERE /* covers(t, of.last) */ | /* seriesOn(t, of.last) */] AS grades
  WHERE size(grades) > 0
  WITH year, /* strongestSeries(grades) */ AS grade, tie
  WITH year, grade, collect(tie) AS ties
  RETURN collect({year: year, grade: grade, ties: ties}) AS stocks
}
CALL (dated, years) {
  UNWIND dated AS t
  WITH years, /* days(t) */ AS t
  WITH years, t, /* beginIsBounded(t) */ AS beginIsTold, t.until IS NOT NULL AS endIsTold
  UNWIND [of IN years
    WHERE beginIsTold AND of.first <= t.beginMax AND t.beginMin <= of.last
      OR endIsTold AND of.first <= t.endMax AND t.endMin <= of.last] AS of
  WITH of.year AS year,
       t.partnership AS tie,
       max(beginIsTold AND of.first <= t.beginMin AND t.beginMax <= of.last) AS hasBegun,
       max(beginIsTold AND of.first <= t.beginMax AND t.beginMin <= of.last) AS mayHaveBegun,
       max(endIsTold AND /* ended(t) */ AND of.first <= t.endMin AND t.endMax <= of.last) AS hasEnded,
       max(endIsTold AND of.first <= t.endMax AND t.endMin <= of.last) AS mayHaveEnded
  WITH year,
       count(CASE WHEN hasBegun THEN 1 END) AS begun,
       count(CASE WHEN mayHaveBegun AND NOT hasBegun THEN 1 END) AS begunPossibly,
       count(CASE WHEN hasEnded THEN 1 END) AS ended,
       count(CASE WHEN mayHaveEnded AND NOT hasEnded THEN 1 END) AS endedPossibly,
       collect(tie) AS ties
  RETURN collect({
    year: year, begun: begun, begunPossibly: begunPossibly, ended: ended, endedPossibly: endedPossibly, ties: ties
  }) AS changes
}
CALL (stretches, years) {
  UNWIND stretches AS t
  WITH DISTINCT t.partnership AS tie, t.seenMin AS firsts, t.seenMax AS lasts
  UNWIND range(0, size(firsts) - 1) AS number
  WITH DISTINCT tie, firsts[number] AS first, lasts[number] AS last
  UNWIND [of IN years WHERE of.first <= first AND last <= of.last] AS of
  WITH of.year AS year, count(DISTINCT tie) AS looked
  RETURN collect({year: year, looked: looked}) AS looks
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
WITH *, reduce(all = [], some IN stock | all + some.ties) AS standing
RETURN year,
       part.region AS region,
       part.countries AS countries,
       coalesce(change.begun, 0) AS begun,
       coalesce(change.begunPossibly, 0) AS begunPossibly,
       coalesce(change.ended, 0) AS ended,
       coalesce(change.endedPossibly, 0) AS endedPossibly,
       coalesce(head([some IN stock WHERE some.grade = 'certain' | size(some.ties)]), 0) AS certain,
       coalesce(head([some IN stock WHERE some.grade = 'confirmed' | size(some.ties)]), 0) AS confirmed,
       coalesce(head([some IN stock WHERE some.grade = 'contradicted' | size(some.ties)]), 0) AS contradicted,
       coalesce(head([some IN stock WHERE some.grade = 'seen-before' | size(some.ties)]), 0) AS seenBefore,
       coalesce(head([some IN stock WHERE some.grade = 'seen-later' | size(some.ties)]), 0) AS seenLater,
       looked,
       part.known AS known,
       part.withoutBegin AS withoutBegin,
       part.withoutEnd AS withoutEnd,
       standing + [tie IN coalesce(change.ties, []) WHERE NOT tie IN standing] AS counted,
       part.sources AS sources
