// title.en: Municipalities that share networks
// title.nl: Gemeenten die netwerken delen
// about.en: Pairs of municipalities that were members of the same networks on the day, those that share most first. The
//   status of a pair is that of its least certain membership.
// about.nl: Paren van gemeenten die op die dag lid waren van dezelfde netwerken; wie de meeste deelt staat vooraan. De
//   zekerheid van een paar is die van het minst zekere lidmaatschap.
// param municipality: municipality?  | only pairs with this municipality; all pairs otherwise | alleen paren met deze gemeente; anders alle
// param atLeast: integer = 1 1..1000 | at least so many shared networks                       | ten minste zoveel gedeelde netwerken
// returns municipality: municipality, other: municipality, shared: integer, networks: network[], status: status,
// returns sources: text[]
CALL () {
  WITH $municipality AS id
  WHERE id IS NOT NULL
  MATCH (one:Municipality {id: id})-[a:MEMBER_OF]->(network)
  RETURN one, a, network
  UNION ALL
  WITH $municipality AS id
  WHERE id IS NULL
  MATCH (one:Municipality)-[a:MEMBER_OF]->(network)
  RETURN one, a, network
}
WITH *
WHERE /* listed(a) */
MATCH (network)<-[b:MEMBER_OF]-(other:Municipality)
WHERE /* listed(b) */
  AND (one.id < other.id OR ($municipality IS NOT NULL AND one <> other))
WITH one, other, network, a, b
ORDER BY network.name
WITH one,
     other,
     collect(DISTINCT network {.key, .name, .nameNl}) AS networks,
     collect(/* status(a) */) + collect(/* status(b) */) AS statuses,
     reduce(all = [], some IN collect(a.sources + b.sources) | all + some) AS sources
WHERE size(networks) >= $atLeast
RETURN one {.key, .name, .nameNl} AS municipality,
       other {.key, .name, .nameNl} AS other,
       size(networks) AS shared,
       networks,
       /* weakestStatus(statuses) */ AS status,
       COLLECT { UNWIND sources AS source RETURN DISTINCT source } AS sources
ORDER BY shared DESC, municipality.name, other.name
