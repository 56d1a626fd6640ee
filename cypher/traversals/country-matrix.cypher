// title.en: Ties between countries
// title.nl: Banden tussen landen
// about.en: How many ties there were on the day between each two countries, counted in three ways. Ties: partnerships; one of many
//   parties counts once for each two countries that it joins. Pairs: of parties with at least one tie, each pair in one row
//   only. Sides: each pair seen from either party, so twice the pairs. A party that is a country itself counts as one party of
//   that country. A tie of a dissolved municipality stands at each one that came after it, so one tie can be several pairs.
//   The ties are split by how certain they are; ended and unknown ones are only counted with status=all.
// about.nl: Hoeveel banden er op die dag waren tussen elke twee landen, op drie manieren geteld. Banden: een band van veel
//   partijen telt eenmaal voor elke twee landen die hij verbindt. Paren: van partijen met ten minste één band, elk paar in
//   één rij. Zijden: elk paar gezien vanuit elk van beide partijen, dus tweemaal de paren. Een partij die zelf een land is telt als
//   één partij van dat land. Een band van een opgeheven gemeente staat bij elke gemeente die erna kwam, zodat één band meer paren kan zijn.
//   De banden zijn gesplitst naar hoe zeker ze zijn; beëindigde en onbekende tellen alleen mee met status=all.
// param country: country? | only ties with this country | alleen banden met dit land
// returns country: country, otherCountry: country, ties: integer, pairs: integer, sides: integer, parties: integer,
// returns otherParties: integer, certain: integer, confirmed: integer, contradicted: integer, possible: integer, ended: integer, unknown: integer,
// returns counted: partnership[], sources: text[]
MATCH (party)-[t:TWINNED_WITH]-(otherParty)
WHERE /* onDay(t) */
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(t) */
OPTIONAL MATCH (party)-[:IN_COUNTRY]->(within)
OPTIONAL MATCH (otherParty)-[:IN_COUNTRY]->(otherWithin)
WITH *,
     CASE WHEN party:Country THEN party ELSE within END AS country,
     CASE WHEN otherParty:Country THEN otherParty ELSE otherWithin END AS other
WITH *,
     CASE country.id WHEN 'NL' THEN '' ELSE coalesce(country.id, '~') END AS place,
     CASE other.id WHEN 'NL' THEN '' ELSE coalesce(other.id, '~') END AS otherPlace
WHERE (place < otherPlace OR (place = otherPlace AND party.key < otherParty.key))
  AND ($country IS NULL OR $country IN [country.id, other.id])
WITH country,
     other,
     t.partnership AS tie,
     collect(status) AS grades,
     collect({party: party, otherParty: otherParty, sources: t.sources}) AS edges
ORDER BY tie
WITH country,
     other,
     collect(tie) AS counted,
     collect(/* strongestStatus(grades) */) AS grades,
     reduce(all = [], some IN collect(edges) | all + some) AS edges
WITH *,
     COUNT { UNWIND edges AS edge RETURN DISTINCT edge.party, edge.otherParty } AS pairs
RETURN country {.key, .name, .nameNl} AS country,
       other {.key, .name, .nameNl} AS otherCountry,
       size(counted) AS ties,
       pairs,
       2 * pairs AS sides,
       COUNT { UNWIND edges AS edge RETURN DISTINCT edge.party } AS parties,
       COUNT { UNWIND edges AS edge RETURN DISTINCT edge.otherParty } AS otherParties,
       size([grade IN grades WHERE grade = 'certain']) AS certain,
       size([grade IN grades WHERE grade = 'confirmed']) AS confirmed,
       size([grade IN grades WHERE grade = 'contradicted']) AS contradicted,
       size([grade IN grades WHERE grade = 'possible']) AS possible,
       size([grade IN grades WHERE grade = 'ended']) AS ended,
       size([grade IN grades WHERE grade = 'unknown']) AS unknown,
       counted,
       COLLECT { UNWIND edges AS edge UNWIND edge.sources AS source RETURN DISTINCT source } AS sources
ORDER BY pairs DESC, ties DESC, country.name, otherCountry.name
