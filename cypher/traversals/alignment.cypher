// title.en: Ties beside the origins of residents
// title.nl: Banden naast de herkomst van inwoners
// about.en: For municipalities of the day and the countries that VNG and NCDO count as countries of origin: which share of the residents from these
//   countries comes from each (expected), and which share of the ties with them is with that country (observed). Own ties that held on the
//   day are counted; ties of a dissolved municipality, ties that have ended, and ties that are known but were unseen for long stand apart.
//   With totals, all municipalities together, a row for each country; years names all years of the figures that are added up in it.
// about.nl: Voor gemeenten van die dag en de landen die VNG en NCDO als herkomstland tellen: welk deel van de inwoners uit deze landen uit elk land
//   komt (verwacht), en welk deel van de banden ermee met dat land is (waargenomen). Eigen banden die op die dag bestonden tellen; banden van
//   een opgeheven gemeente, beëindigde banden, en banden die bekend zijn maar lang niet gezien staan apart. Met totalen staan alle
//   gemeenten samen, een rij per land; jaren noemt alle jaren van de cijfers die daarin zijn opgeteld.
// caution.en: A tie that is known and unseen for long is no gap: nobody looked. No tie known is not the same as none. Figures are of the published year
//   nearest to the day; where yearsApart isn't 0, and the more so the larger it is, residents and ties are of different times.
//   Estimates were computed from whole percentages; the true number lies between the bounds, and so do the shares.
// caution.nl: Een band die bekend is maar lang niet gezien is geen gat: niemand heeft gekeken. Geen band bekend is niet hetzelfde als geen band.
//   Cijfers zijn van het gepubliceerde jaar dat het dichtst bij de dag ligt; waar het verschil in jaren niet 0 is, en meer naarmate het groter is,
//   zijn inwoners en banden van verschillende tijden. Schattingen zijn berekend uit hele procenten; het ware getal ligt tussen de grenzen, en de
//   aandelen ook.
// param atLeast: integer = 1000 0..1000000 | at least so many residents of that origin     | ten minste zoveel inwoners van die herkomst
// param municipality: municipality?        | only this municipality                        | alleen deze gemeente
// param country: country?                  | show only this country of origin              | toon alleen dit herkomstland
// param totals: boolean = false            | all municipalities together, for each country | alle gemeenten samen, per land
// returns municipality: municipality, residentsFrom: area, alignment: text, municipalities: integer, residents: integer, residentsLow: integer,
// returns residentsHigh: integer, isEstimate: boolean, year: integer, years: integer[], yearsApart: integer, expected: decimal,
// returns expectedLow: decimal, expectedHigh: decimal, observed: decimal, ownTies: integer, inheritedTies: integer, unseenTies: integer,
// returns endedTies: integer, ties: partnership[], sources: text[]
MATCH (origin:Country)
WHERE origin.countryOfOrigin = true
CALL (origin) {
  RETURN origin AS area
  UNION
  MATCH (origin)<-[:COUNTS]-(area:CountryGroup)
  RETURN area
}
WITH DISTINCT area
CALL (area) {
  MATCH (municipality:Municipality)-[r:RESIDENTS_FROM]->(area)
  WHERE /* known(r) */
    AND /* inExistence(municipality) */
    AND ($municipality IS NULL OR municipality.id = $municipality)
  WITH municipality, r
  ORDER BY abs(r.year - (date('1970-01-01') + duration({days: $asOf})).year), r.year DESC
  RETURN municipality, head(collect(r)) AS r
}
WITH *
WHERE r.residents >= $atLeast
CALL (area) {
  RETURN area AS counted
  UNION
  MATCH (area)-[:COUNTS]->(counted)
  RETURN counted
}
WITH area, municipality, r, collect(counted) AS countries
CALL (municipality, countries) {
  MATCH (municipality)-[t:TWINNED_WITH]-(partner)
  WHERE /* onDay(t) */
    AND /* heldAsAsked(t) */
    AND (partner IN countries OR EXISTS {
      MATCH (partner)-[:IN_COUNTRY]->(land)
      WHERE land IN countries
    })
  WITH DISTINCT t.partnership AS tie, /* status(t) */ AS status, t.inheritedFrom IS NOT NULL AS isInherited, t.sources AS sources
  ORDER BY tie
  RETURN collect({tie: tie, status: status, isInherited: isInherited, sources: sources}) AS ties
}
WITH municipality,
     area,
     r,
     [t IN ties WHERE NOT t.isInherited AND /* holdingStatus(t.status) */ AND /* listedStatus(t.status) */] AS own,
     [t IN ties WHERE t.isInherited AND /* holdingStatus(t.status) */ AND /* listedStatus(t.status) */] AS inherited,
     [t IN ties WHERE t.status = 'unknown'] AS unseen,
     [t IN ties WHERE t.status = 'ended'] AS ended,
     ties
WITH CASE WHEN NOT $totals THEN municipality END AS place,
     area,
     count(municipality) AS municipalities,
     sum(r.residents) AS residents,
     sum(coalesce(r.residentsLow, r.residents)) AS low,
     sum(coalesce(r.residentsHigh, r.residents)) AS high,
     max(coalesce(r.estimate, false)) AS isEstimate,
     min(r.year) AS year,
     collect(DISTINCT r.year) AS years,
     max(abs(r.year - (date('1970-01-01') + duration({days: $asOf})).year)) AS yearsApart,
     sum(size(own)) AS ownTies,
     sum(size(inherited)) AS inheritedTies,
     sum(size(unseen)) AS unseenTies,
     sum(size(ended)) AS endedTies,
     reduce(all = [], some IN collect(ties) | all + some) AS ties,
     reduce(all = [], some IN collect(r.sources) | all + some) AS figureSources
WITH place,
     collect({
       area: area, municipalities: municipalities, residents: residents, low: low, high: high, isEstimate: isEstimate, year: year,
       years: years, yearsApart: yearsApart, own: ownTies, inherited: inheritedTies, unseen: unseenTies, ended: endedTies, ties: ties,
       sources: figureSources
     }) AS parts,
     sum(residents) AS allResidents,
     sum(low) AS allLow,
     sum(high) AS allHigh,
     sum(ownTies) AS allTies
UNWIND parts AS part
WITH *, part.area AS area
WHERE $country IS NULL OR area.id = $country OR EXISTS { (area)-[:COUNTS]->(:Country {id: $country}) }
RETURN place {.key, .name, .nameNl} AS municipality,
       area {.key, .name, .nameNl} AS residentsFrom,
       CASE
         WHEN $totals THEN null
         WHEN part.own > 0 THEN 'tie'
         WHEN part.inherited > 0 THEN 'inherited'
         WHEN part.unseen > 0 THEN 'unseen'
         WHEN part.ended > 0 THEN 'ended'
         ELSE 'none-known'
       END AS alignment,
       part.municipalities AS municipalities,
       part.residents AS residents,
       part.low AS residentsLow,
       part.high AS residentsHigh,
       part.isEstimate AS isEstimate,
       part.year AS year,
       COLLECT { UNWIND part.years AS each RETURN each ORDER BY each } AS years,
       part.yearsApart AS yearsApart,
       CASE WHEN allResidents > 0 THEN round(100.0 * part.residents / allResidents, 2) END AS expected,
       CASE WHEN part.low + allHigh - part.high > 0 THEN round(100.0 * part.low / (part.low + allHigh - part.high), 2) END AS expectedLow,
       CASE WHEN part.high + allLow - part.low > 0 THEN round(100.0 * part.high / (part.high + allLow - part.low), 2) END AS expectedHigh,
       CASE WHEN allTies > 0 THEN round(100.0 * part.own / allTies, 2) END AS observed,
       part.own AS ownTies,
       part.inherited AS inheritedTies,
       part.unseen AS unseenTies,
       part.ended AS endedTies,
       COLLECT { UNWIND part.ties AS t RETURN DISTINCT t.tie AS tie ORDER BY tie } AS ties,
       COLLECT {
         UNWIND reduce(all = part.sources, t IN part.ties | all + t.sources) AS source
         RETURN DISTINCT source
         ORDER BY source
       } AS sources
ORDER BY municipality.name, residents DESC, residentsFrom.name
