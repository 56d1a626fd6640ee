// title.en: Places that may be the same
// title.nl: Plaatsen die dezelfde kunnen zijn
// about.en: Pairs of places abroad with which one municipality has on the day, or had before, ties, that lie within a number of kilometres of each other or
//   of which a name contains a name of the other. An editor joins them, or keeps them apart with a reason; then they leave this list.
// about.nl: Paren van plaatsen in het buitenland waarmee één gemeente op die dag banden heeft of eerder had, en die binnen een aantal kilometers van elkaar
//   liggen of waarvan een naam een naam van de ander bevat. Een redacteur voegt ze samen, of houdt ze met een reden uit elkaar; dan
//   verdwijnen ze uit deze lijst.
// caution.en: Near each other is not the same: neighbouring towns can each have a tie, and a district one besides its city.
// caution.nl: Dicht bij elkaar is niet hetzelfde: buurgemeenten kunnen elk een band hebben, en een district naast zijn stad ook.
// param kilometres: integer = 25 0..500 | so far from each other at most | ten hoogste zo ver van elkaar
// param municipality: municipality?     | only partners of this municipality | alleen partners van deze gemeente
// returns municipality: municipality, place: partnerCity, otherPlace: partnerCity, country: country, kilometres: decimal,
// returns namesAlike: boolean, ties: partnership[], sources: text[]
MATCH (municipality:Municipality)-[t:TWINNED_WITH]-(place:PartnerCity)-[:IN_COUNTRY]->(country:Country)
WHERE /* known(t) */
  AND /* byDay(t) */
  AND ($municipality IS NULL OR municipality.id = $municipality)
WITH municipality, country, place, collect(t) AS edges
WITH municipality, country, collect({place: place, edges: edges}) AS partners
UNWIND partners AS a
UNWIND partners AS b
WITH municipality, country, a, b, a.place AS place, b.place AS otherPlace
WHERE place.key < otherPlace.key
  AND NOT EXISTS { (place)-[:SAME_AS|DIFFERS_FROM]-(otherPlace) }
WITH *,
     point.distance(place.point, otherPlace.point) / 1000 AS apart,
     any(name IN place.names WHERE size(name) > 3 AND any(other IN otherPlace.names WHERE
       size(other) > 3 AND (toLower(name) CONTAINS toLower(other) OR toLower(other) CONTAINS toLower(name)))) AS namesAlike
WHERE namesAlike OR apart <= $kilometres
RETURN municipality {.key, .name, .nameNl} AS municipality,
       place {.key, .name, .nameNl} AS place,
       otherPlace {.key, .name, .nameNl} AS otherPlace,
       country {.key, .name, .nameNl} AS country,
       round(apart, 1) AS kilometres,
       namesAlike,
       COLLECT { UNWIND a.edges + b.edges AS t WITH DISTINCT t.partnership AS tie RETURN tie ORDER BY tie } AS ties,
       COLLECT {
         UNWIND a.edges + b.edges AS t
         UNWIND t.sources AS source
         WITH DISTINCT source
         RETURN source
         ORDER BY source
       } AS sources
ORDER BY namesAlike DESC, kilometres, municipality.name, place.name, otherPlace.name, place.key, otherPlace.key
