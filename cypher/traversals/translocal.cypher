// title.en: Translocal ties
// title.nl: Translokale banden
// about.en: Ties that held on the day between a municipality and the very place from which residents of it come: direct where
//   they come from in and around that place, indirect where they come from the wider region that it lies in. Only where a
//   source says so; that many residents come from the country is not enough.
// about.nl: Banden die op die dag bestonden tussen een gemeente en juist de plaats waar inwoners vandaan komen: direct waar zij
//   uit en rond die plaats komen, indirect waar zij uit de ruimere streek komen waarin zij ligt. Alleen waar een bron dat zegt;
//   dat er veel inwoners uit het land komen is niet genoeg.
// param country: country?           | only places in this country | alleen plaatsen in dit land
// param municipality: municipality? | only this municipality      | alleen deze gemeente
// returns municipality: municipality, partner: partnerCity, country: country, degree: text, tie: partnership,
// returns status: status, since: edtf, firstSeen: edtf, lastSeen: edtf, sources: text[]
MATCH (municipality:Municipality)-[link:TRANSLOCAL]->(partner)
WHERE /* onDay(link) */
  AND ($municipality IS NULL OR municipality.id = $municipality)
MATCH (municipality)-[t:TWINNED_WITH {unit: link.unit}]-(partner)
WHERE /* onDay(t) */
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(t) */
MATCH (partner)-[:IN_COUNTRY]->(country:Country)
WHERE $country IS NULL OR country.id = $country
RETURN municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       link.degree AS degree,
       t.partnership AS tie,
       status,
       t.since AS since,
       t.firstSeen AS firstSeen,
       t.lastSeen AS lastSeen,
       COLLECT { UNWIND link.sources + t.sources AS source RETURN DISTINCT source } AS sources
ORDER BY degree, country.name, municipality.name, partner.name, tie
