// title.en: Wishes, requests and plans
// title.nl: Wensen, verzoeken en plannen
// about.en: What sources say of municipalities and places abroad besides their ties: what they wish or ask for, their policy, and
//   projects, economic links and events that matter abroad; with the number of ties that each had on the day. With
//   withoutTie=true only those that had none.
// about.nl: Wat bronnen naast hun banden over gemeenten en plaatsen in het buitenland zeggen: wat zij wensen of vragen, hun
//   beleid, en projecten, economische betrekkingen en gebeurtenissen die er in het buitenland toe doen; met het aantal banden dat
//   elk op die dag had. Kiest u zonder band, dan alleen wie er geen had.
// caution.en: The day decides about the ties; what is said stands whatever day is asked for, with when it was so, where the source
//   says that. No tie is known to the registry; that is not the same as that there is none.
// caution.nl: De dag beslist over de banden; wat er is gezegd staat er welke dag er ook wordt gevraagd, met wanneer het zo was als
//   de bron dat zegt. Het register kent geen band; dat is niet hetzelfde als dat er geen is.
// param municipality: municipality?     | only of this municipality            | alleen van deze gemeente
// param country: country?               | only where this country is concerned | alleen waar het om dit land gaat
// param withoutTie: boolean = false     | only of those without a tie          | alleen van wie geen band had
// returns who: party, statement: text, text: text, note: text, countries: country[], held: edtf, seen: edtf, ties: integer,
// returns sources: text[]
MATCH (said:Assertion {kind: 'statement'})-[:FROM]->(source:Source)
WHERE /* recorded(said) */
  AND /* published(source) */
  AND said.type IN [
    'wish', 'request', 'municipal_policy', 'policy_document', 'project', 'economic_link', 'event', 'context'
  ]
MATCH (said)-[:SAYS {role: 'subject'}]->(who:Municipality|PartnerCity|Province|District)
WHERE $municipality IS NULL OR who.key = 'municipality/' + $municipality
WITH said,
     source,
     who,
     COLLECT {
       MATCH (said)-[:SAYS {role: 'subject'}]->(country:Country)
       RETURN country
       UNION
       MATCH (who)-[:IN_COUNTRY]->(country:Country)
       WHERE NOT who:Municipality
       RETURN country
     } AS countries,
     COUNT {
       MATCH (who)-[t:TWINNED_WITH]-()
       WHERE /* listed(t) */
       RETURN DISTINCT t.partnership
     } AS ties
WHERE ($country IS NULL OR any(country IN countries WHERE country.id = $country))
  AND (NOT $withoutTie OR ties = 0)
RETURN who {.key, .name, .nameNl} AS who,
       said.type AS statement,
       said.text AS text,
       CASE WHEN said.note <> said.text THEN said.note END AS note,
       [country IN countries | country {.key, .name, .nameNl}] AS countries,
       said.held AS held,
       said.seen AS seen,
       ties,
       [source.id + '#' + said.locator] AS sources
ORDER BY who.name, statement, text
