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
MATCH (one)-[t:TWINNED_WITH]->(two)
WHERE /* onDay(t) */
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(t) */
OPTIONAL MATCH (one)-[:IN_COUNTRY]->(within)
OPTIONAL MATCH (two)-[:IN_COUNTRY]->(otherWithin)
WITH *,
     CASE WHEN one:Country THEN one ELSE within END AS ofOne,
     CASE WHEN two:Country THEN two ELSE otherWithin END AS ofTwo
WITH *,
     CASE ofOne.id WHEN 'NL' THEN '' ELSE coalesce(ofOne.id, '~') END AS place,
     CASE ofTwo.id WHEN 'NL' THEN '' ELSE coalesce(ofTwo.id, '~') END AS otherPlace
WITH *, place < otherPlace OR (place = otherPlace AND one.key < two.key) AS isInOrder
WITH t,
     status,
     CASE WHEN isInOrder THEN one ELSE two END AS party,
     CASE WHEN isInOrder THEN two ELSE one END AS otherParty,
     CASE WHEN isInOrder THEN ofOne ELSE ofTwo END AS country,
     CASE WHEN isInOrder THEN ofTwo ELSE ofOne END AS other
WHERE $country IS NULL OR $country IN [country.id, other.id]
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
