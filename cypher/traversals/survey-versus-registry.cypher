// title.en: A published table beside the registry
// title.nl: Een gepubliceerde tabel naast het register
// about.en: The figures of a published table as they were printed, beside what the registry itself counts in the same unit,
//   with the signed difference: registry less table. Each figure is set beside the last day of its own year; with sameDay all are
//   set beside the day asked, as one without a year always is. A row of the table that names no country or region stands for
//   all of its countries or regions together. Ties and municipalities are given beside each other, because published figures
//   mix them up.
// about.nl: De cijfers van een gepubliceerde tabel zoals ze zijn gedrukt, naast wat het register zelf telt in dezelfde
//   eenheid, met het verschil: register min tabel. Elk cijfer staat naast de laatste dag van zijn eigen jaar; met dezelfde dag staan alle
//   naast de gevraagde dag, zoals een cijfer zonder jaar altijd. Een rij van de tabel die geen land of regio noemt staat voor al
//   haar landen of regio's samen. Banden en gemeenten staan naast elkaar, want gepubliceerde cijfers halen ze door elkaar.
// caution.en: It is not known which ties or municipalities the published figures count, so it is not known which of them these
//   are; the registry fills no holes.
// caution.nl: Het is niet bekend welke banden of gemeenten de gepubliceerde cijfers tellen, dus ook niet welke daarvan dit
//   zijn; het register vult geen gaten.
// param table: survey            | the published table                                     | de gepubliceerde tabel
// param sameDay: boolean = false | all figures beside the day asked, whatever their year    | alle cijfers naast de gevraagde dag, van welk jaar ook
// returns row: text, column: text, area: area, year: integer, day: date, unit: text, published: decimal, registry: integer,
// returns difference: decimal, certain: integer, confirmed: integer, ties: integer, municipalities: integer, counted: partnership[], sources: text[]
MATCH (:Survey {id: $table})<-[:IN_SURVEY]-(statistic:Statistic)
WITH collect(statistic) AS statistics
UNWIND statistics AS statistic
OPTIONAL MATCH (statistic)-[:COUNTS]->(area)
WITH statistic,
     area,
     CASE
       WHEN $sameDay OR statistic.year IS NULL THEN $asOf
       ELSE duration.inDays(date('1970-01-01'), date({year: statistic.year, month: 12, day: 31})).days
     END AS day,
     CASE
       WHEN area IS NULL THEN COLLECT {
         UNWIND statistics AS any
         MATCH (any)-[:COUNTS]->(each)
         RETURN DISTINCT each
       }
       ELSE [area]
     END AS areas
CALL (areas, day) {
  UNWIND areas AS each
  CALL (each) {
    WITH each
    WHERE each:Country
    RETURN each AS country
    UNION
    MATCH (each)-[:COUNTS]->(country:Country)
    RETURN country
    UNION
    MATCH (each)<-[:IN_REGION]-(country:Country)
    RETURN country
  }
  WITH DISTINCT country
  CALL (country) {
    MATCH (country)<-[:IN_COUNTRY]-()-[t:TWINNED_WITH]-(municipality)
    RETURN t, municipality
    UNION ALL
    MATCH (country)-[t:TWINNED_WITH]-(municipality)
    RETURN t, municipality
  }
  WITH t, municipality, day
  WHERE /* covers(t, day) */
    AND /* known(t) */
    AND /* heldAsAsked(t) */
    AND (municipality:Municipality OR municipality:Province OR municipality:District)
  WITH t, municipality, /* statusOn(t, day) */ AS status
  WHERE /* listedStatus(status) */
  WITH t, municipality, status
  ORDER BY t.partnership
  RETURN count(DISTINCT t.partnership) AS ties,
         count(DISTINCT CASE WHEN municipality:Municipality THEN municipality END) AS municipalities,
         count(DISTINCT CASE WHEN status = 'certain' THEN t.partnership END) AS certainTies,
         count(DISTINCT CASE WHEN status = 'certain' AND municipality:Municipality THEN municipality END)
           AS certainMunicipalities,
         count(DISTINCT CASE WHEN status = 'confirmed' THEN t.partnership END) AS confirmedTies,
         count(DISTINCT CASE WHEN status = 'confirmed' AND municipality:Municipality THEN municipality END)
           AS confirmedMunicipalities,
         collect(DISTINCT t.partnership) AS counted
}
WITH *, CASE statistic.unit WHEN 'gemeenten' THEN municipalities ELSE ties END AS registry
RETURN statistic.row AS row,
       statistic.column AS column,
       area {.key, .name, .nameNl} AS area,
       statistic.year AS year,
       day,
       statistic.unit AS unit,
       statistic.value AS published,
       registry,
       registry - statistic.value AS difference,
       CASE statistic.unit WHEN 'gemeenten' THEN certainMunicipalities ELSE certainTies END AS certain,
       CASE statistic.unit WHEN 'gemeenten' THEN confirmedMunicipalities ELSE confirmedTies END AS confirmed,
       ties,
       municipalities,
       counted,
       statistic.sources AS sources
ORDER BY statistic.order
