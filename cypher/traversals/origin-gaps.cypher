// title.en: Many residents, no tie
// title.nl: Veel inwoners, geen band
// about.en: Municipalities of the day with many residents from a country of origin and no tie with a place there or with the
//   country itself: the published figure nearest to the day. With status=all a tie that has ended counts as a tie too.
// about.nl: Gemeenten van die dag met veel inwoners uit een herkomstland en zonder band met een plaats daar of met het land
//   zelf: het gepubliceerde cijfer dat het dichtst bij de dag ligt. Kiest u ook beëindigde, dan telt ook een beëindigde band als band.
// caution.en: No tie is known to the registry; that is not the same as that there is none. Figures marked as an estimate were
//   computed from whole percentages; the true number lies between the two bounds.
// caution.nl: Het register kent geen band; dat is niet hetzelfde als dat er geen is. Cijfers die als schatting zijn gemerkt
//   zijn berekend uit hele procenten; het ware getal ligt tussen de grenzen.
// param country: country?                  | only this country of origin              | alleen dit herkomstland
// param atLeast: integer = 1000 1..1000000 | at least so many residents of that origin | ten minste zoveel inwoners van die herkomst
// returns municipality: municipality, residentsFrom: area, residents: integer, residentsLow: integer, residentsHigh: integer,
// returns isEstimate: boolean, share: decimal, year: integer, sources: text[]
MATCH (origin:Country)
WHERE origin.countryOfOrigin = true AND ($country IS NULL OR origin.id = $country)
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
  WITH municipality, r
  ORDER BY abs(r.year - (date('1970-01-01') + duration({days: $asOf})).year), r.year DESC
  RETURN municipality, head(collect(r)) AS r
}
WITH *
WHERE r.residents >= $atLeast
CALL (area) {
  RETURN area AS country
  UNION
  MATCH (area)-[:COUNTS]->(country)
  RETURN country
}
WITH area, municipality, r, collect(country) AS countries
WHERE NOT EXISTS {
  MATCH (municipality)-[t:TWINNED_WITH]-(partner)
  WHERE /* listed(t) */
    AND (partner IN countries OR EXISTS {
      MATCH (partner)-[:IN_COUNTRY]->(land)
      WHERE land IN countries
    })
}
RETURN municipality {.key, .name, .nameNl} AS municipality,
       area {.key, .name, .nameNl} AS residentsFrom,
       r.residents AS residents,
       r.residentsLow AS residentsLow,
       r.residentsHigh AS residentsHigh,
       r.estimate AS isEstimate,
       r.share AS share,
       r.year AS year,
       r.sources AS sources
ORDER BY residents DESC, municipality.name, residentsFrom.name
