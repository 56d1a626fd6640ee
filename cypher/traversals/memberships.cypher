// title.en: Memberships of networks
// title.nl: Lidmaatschappen van netwerken
// about.en: Who belongs to which network on the day, over all networks: with when a member joined and left where a source tells it, between which
//   days where none does, and the sources that mean to tell all members of the network.
// about.nl: Wie op die dag lid is van welk netwerk, over alle netwerken: met wanneer een lid toetrad en vertrok waar een bron dat zegt, tussen welke
//   dagen waar geen bron dat doet, en de bronnen die alle leden van het netwerk willen noemen.
// caution.en: Lists of members are those that sources give: of some networks only fragments. Who isn't named need not be outside the network.
// caution.nl: De ledenlijsten zijn die van de bronnen: van sommige netwerken alleen gedeelten. Wie niet genoemd wordt, kan toch lid zijn.
// param network: network? | only of this network            | alleen van dit netwerk
// param member: member?   | only of this member             | alleen van dit lid
// param country: country? | only of members in this country | alleen van leden in dit land
// param scope: scope = nl | with the world around (world) or the registry alone (nl) | met de wereld eromheen (world) of alleen het register (nl)
// returns member: member, network: network, country: country, type: text, status: status, since: edtf, until: edtf,
// returns begin: edtf, end: edtf, firstSeen: edtf, lastSeen: edtf, covers: text[], sources: text[]
MATCH (member:Keyed)-[m:MEMBER_OF|WORLD_MEMBER_OF]->(network:Network|WorldNetwork)
WHERE ($network IS NULL OR network.id = $network)
  AND ($member IS NULL OR member.key = $member)
  AND /* onDay(m) */
WITH *, /* status(m) */ AS status
WHERE /* listedStatus(status) */
OPTIONAL MATCH (within:Country {id: member.country})
WITH *
WHERE $country IS NULL
   OR within.id = $country
RETURN member {.key, .name, .nameNl} AS member,
       network {.key, .name, .nameNl} AS network,
       within {.key, .name, .nameNl} AS country,
       m.type AS type,
       status,
       m.since AS since,
       m.until AS until,
       /* beginInterval(m) */ AS begin,
       /* endInterval(m) */ AS end,
       m.firstSeen AS firstSeen,
       m.lastSeen AS lastSeen,
       /* sourcesOfAllMembers(network) */ AS covers,
       m.sources AS sources
ORDER BY network.name, network.key, member.name, member.key
