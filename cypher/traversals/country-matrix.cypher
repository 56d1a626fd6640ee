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
//   De banden zijn gesplitst naar hoe zeker ze zijn; beëindigde en onbekende tellen alleen mee als u ze kiest.
// param country: country? | only ties with this country | alleen banden met dit land
// returns country: country, otherCountry: country, ties: integer, pairs: integer, sides: integer, parties: integer,
// returns otherParties: integer, certain: integer, confirmed: integer, contradicted: integer, possible: integer, ended: integer, unknown: integer,
// returns counted: partnership[], sources: text[]
MATCH (one)-[t:TWINNED_WITH]->(two)
WHERE /* onDay(t) */
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(t) */
WITH t,
     /* strength(status) */ AS strength,
     one.key AS oneKey,
     two.key AS twoKey,
     CASE WHEN one:Country THEN one.id ELSE one.country END AS oneIn,
     CASE WHEN two:Country THEN two.id ELSE two.country END AS twoIn
WHERE $country IS NULL OR $country IN [oneIn, twoIn]
WITH *,
     CASE oneIn WHEN 'NL' THEN '' ELSE coalesce(oneIn, '~') END AS place,
     CASE twoIn WHEN 'NL' THEN '' ELSE coalesce(twoIn, '~') END AS otherPlace
WITH *, place < otherPlace OR (place = otherPlace AND oneKey < twoKey) AS isInOrder
WITH t.partnership AS tie,
     t.sources AS several,
     strength,
     CASE WHEN isInOrder THEN oneKey ELSE twoKey END AS party,
     CASE WHEN isInOrder THEN twoKey ELSE oneKey END AS otherParty,
     CASE WHEN isInOrder THEN oneIn ELSE twoIn END AS countryId,
     CASE WHEN isInOrder THEN twoIn ELSE oneIn END AS otherId
// In this order what is collected comes, too: to order it then, the database would hold all of a group for each row of it
ORDER BY tie, party, otherParty
// A tie counts once, by the strongest of its pairs between the two: how many ties are at least that strong, less those that are stronger
WITH countryId,
     otherId,
     count(DISTINCT party + ' ' + otherParty) AS pairs,
     count(DISTINCT party) AS parties,
     count(DISTINCT otherParty) AS otherParties,
     count(DISTINCT CASE WHEN strength <= 1 THEN tie END) AS certain,
     count(DISTINCT CASE WHEN strength <= 2 THEN tie END) AS confirmedUp,
     count(DISTINCT CASE WHEN strength <= 3 THEN tie END) AS possibleUp,
     count(DISTINCT CASE WHEN strength <= 4 THEN tie END) AS contradictedUp,
     count(DISTINCT CASE WHEN strength <= 5 THEN tie END) AS unknownUp,
     collect(DISTINCT tie) AS counted,
     collect(several) AS cited
OPTIONAL MATCH (country:Country {id: countryId})
OPTIONAL MATCH (other:Country {id: otherId})
RETURN country {.key, .name, .nameNl} AS country,
       other {.key, .name, .nameNl} AS otherCountry,
       size(counted) AS ties,
       pairs,
       2 * pairs AS sides,
       parties,
       otherParties,
       certain,
       confirmedUp - certain AS confirmed,
       contradictedUp - possibleUp AS contradicted,
       possibleUp - confirmedUp AS possible,
       size(counted) - unknownUp AS ended,
       unknownUp - contradictedUp AS unknown,
       counted,
       COLLECT { UNWIND cited AS several UNWIND several AS source RETURN DISTINCT source } AS sources
ORDER BY pairs DESC, ties DESC, country.name, otherCountry.name
