// title.en: Members of a network
// title.nl: Leden van een netwerk
// about.en: The members of a network on the day, each with how certain that is and when sources saw it, and with the other
//   members that it had ties with on that day. Members abroad are listed as far as sources name them.
// about.nl: De leden van een netwerk op die dag, elk met hoe zeker dat is en wanneer bronnen het zagen, en met de andere
//   leden waarmee het op die dag banden had. Leden in het buitenland staan erbij voor zover bronnen ze noemen.
// caution.en: Lists of members are those that sources give: of some networks only fragments.
// caution.nl: De ledenlijsten zijn die van de bronnen: van sommige netwerken alleen gedeelten.
// param network: network | the network | het netwerk
// param scope: scope = nl | with the world around (world) or the registry alone (nl) | met de wereld eromheen (world) of alleen het register (nl)
// returns member: member, country: country, since: edtf, until: edtf, status: status, firstSeen: edtf, lastSeen: edtf,
// returns partners: party[], ties: partnership[], sources: text[]
MATCH (network:Network|WorldNetwork {id: $network})<-[m:MEMBER_OF|WORLD_MEMBER_OF]-(member)
WHERE /* onDay(m) */
WITH *, /* status(m) */ AS status
WHERE /* listedStatus(status) */
WITH collect({member: member, m: m, status: status}) AS memberships, collect(member) AS members
UNWIND memberships AS one
WITH members, one.member AS member, one.m AS m, one.status AS status
OPTIONAL MATCH (within:Country {id: member.country})
CALL (members, member) {
  MATCH (member)-[t:TWINNED_WITH|WORLD_TWINNED_WITH]-(partner)
  WHERE partner IN members
    AND /* listed(t) */
  WITH partner, t
  ORDER BY partner.name, t.partnership
  RETURN collect(DISTINCT partner {.key, .name, .nameNl}) AS partners,
         collect(DISTINCT t.partnership) AS ties,
         reduce(all = [], some IN collect(t.sources) | all + some) AS sources
}
RETURN member {.key, .name, .nameNl} AS member,
       within {.key, .name, .nameNl} AS country,
       m.since AS since,
       m.until AS until,
       status,
       m.firstSeen AS firstSeen,
       m.lastSeen AS lastSeen,
       partners,
       ties,
       COLLECT { UNWIND m.sources + sources AS source RETURN DISTINCT source } AS sources
ORDER BY within.id <> 'NL', country.name, member.name, member.key
