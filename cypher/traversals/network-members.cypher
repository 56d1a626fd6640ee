// title.en: Members of a network
// title.nl: Leden van een netwerk
// about.en: The members of a network on the day, each with how certain that is and when sources saw it, and with the other
//   members that it had ties with on that day. Members abroad are listed as far as sources name them.
// about.nl: De leden van een netwerk op die dag, elk met hoe zeker dat is en wanneer bronnen het zagen, en met de andere
//   leden waarmee het op die dag banden had. Leden in het buitenland staan erbij voor zover bronnen ze noemen.
// caution.en: Lists of members are those that sources give: of some networks only fragments.
// caution.nl: De ledenlijsten zijn die van de bronnen: van sommige netwerken alleen gedeelten.
// param network: network | the network | het netwerk
// returns member: member, country: country, since: edtf, until: edtf, certainty: certainty, firstSeen: edtf, lastSeen: edtf,
// returns partners: party[], ties: partnership[], sources: text[]
MATCH (network:Network {id: $network})<-[m:MEMBER_OF]-(member)
WHERE m.from <= $asOf <= m.to
  AND m.knownFrom <= $knownOn < m.knownTo
  AND m.saidFrom <= $saidBy < m.saidTo
WITH *, m.nearMin - $reach <= $asOf <= m.nearMax + $reach AS isNear
WHERE $all OR (isNear AND m.certainty <> 'ended')
WITH collect({member: member, m: m, isNear: isNear}) AS memberships, collect(member) AS members
UNWIND memberships AS one
WITH members, one.member AS member, one.m AS m, one.isNear AS isNear
OPTIONAL MATCH (member)-[:IN_COUNTRY]->(within)
CALL (members, member) {
  MATCH (member)-[t:TWINNED_WITH]-(partner)
  WHERE partner IN members
    AND t.from <= $asOf <= t.to
    AND t.knownFrom <= $knownOn < t.knownTo
    AND t.saidFrom <= $saidBy < t.saidTo
    AND ($all OR (t.certainty <> 'ended' AND t.nearMin - $reach <= $asOf <= t.nearMax + $reach))
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
       CASE WHEN isNear OR m.certainty = 'ended' THEN m.certainty ELSE 'unknown' END AS certainty,
       m.firstSeen AS firstSeen,
       m.lastSeen AS lastSeen,
       partners,
       ties,
       COLLECT { UNWIND m.sources + sources AS source RETURN DISTINCT source } AS sources
ORDER BY within.id <> 'NL', country.name, member.name, member.key
