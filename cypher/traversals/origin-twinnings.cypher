// title.en: Ties with countries of origin
// title.nl: Banden met herkomstlanden
// about.en: Ties that held on the day with places in the countries that VNG and NCDO count as countries of origin, or with the
//   country itself, and how many residents the municipality has from there: the published figure nearest to the day. Where no
//   figure is known the number is empty, never 0. What followed a former country counts with it.
// about.nl: Banden die op die dag bestonden met plaatsen in de landen die VNG en NCDO als herkomstland tellen, of met het land
//   zelf, en hoeveel inwoners van de gemeente daarvandaan komen: het gepubliceerde cijfer dat het dichtst bij de dag ligt.
//   Waar geen cijfer bekend is blijft het getal leeg, nooit 0. Wat op een voormalig land volgde telt daarbij mee.
// caution.en: Figures marked as an estimate were computed from whole percentages; the true number lies between the two bounds.
// caution.nl: Cijfers die als schatting zijn gemerkt zijn berekend uit hele procenten; het ware getal ligt tussen de grenzen.
// param country: country?               | only this country of origin                 | alleen dit herkomstland
// param atLeast: integer = 0 0..1000000 | at least so many residents of that origin    | ten minste zoveel inwoners van die herkomst
// returns municipality: party, partner: party, country: country, tie: partnership, kind: text, since: edtf, until: edtf,
// returns status: status, residents: integer, residentsLow: integer, residentsHigh: integer, isEstimate: boolean,
// returns share: decimal, residentsFrom: area, year: integer, sources: text[]
MATCH (origin:Country)
WHERE origin.countryOfOrigin = true
CALL (origin) {
  RETURN origin AS country
  UNION
  MATCH (origin)-[:SUCCEEDED_BY]->(country:Country)
  RETURN country
}
WITH country, collect(origin.id) AS origins
WHERE $country IS NULL OR country.id = $country OR $country IN origins
CALL (country) {
  MATCH (country)<-[:IN_COUNTRY]-(partner)-[t:TWINNED_WITH]-(municipality)
  RETURN partner, t, municipality
  UNION ALL
  MATCH (country)-[t:TWINNED_WITH]-(municipality)
  RETURN country AS partner, t, municipality
}
WITH *
WHERE /* onDay(t) */
  AND (municipality:Municipality OR municipality:Province OR municipality:District)
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(t) */
OPTIONAL CALL (municipality, country) {
  MATCH (municipality)-[r:RESIDENTS_FROM]->(area)
  WHERE (area = country OR EXISTS { (area)-[:COUNTS]->(country) })
    AND /* known(r) */
  RETURN r, area
  ORDER BY abs(r.year - (date('1970-01-01') + duration({days: $asOf})).year), r.year DESC, area <> country
  LIMIT 1
}
WITH *
WHERE $atLeast = 0 OR r.residents >= $atLeast
RETURN municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       t.partnership AS tie,
       t.kind AS kind,
       t.since AS since,
       t.until AS until,
       status,
       r.residents AS residents,
       r.residentsLow AS residentsLow,
       r.residentsHigh AS residentsHigh,
       r.estimate AS isEstimate,
       r.share AS share,
       area {.key, .name, .nameNl} AS residentsFrom,
       r.year AS year,
       t.sources + coalesce(r.sources, []) AS sources
ORDER BY country.name, residents IS NULL, residents DESC, municipality.name, partner.name, tie
