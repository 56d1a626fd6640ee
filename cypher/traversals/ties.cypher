// title.en: Ties of a place
// title.nl: Banden van een plaats
// about.en: The ties of a municipality, a partner city, a province, a district or a country on the day, each with since when it
//   is known to be, when sources saw it first and last, and how certain it is. A tie of a municipality that was dissolved stands
//   at the one that came after it. All ties that there ever were with status=all.
// about.nl: De banden van een gemeente, partnerstad, provincie, stadsdeel of land op die dag, elk met sinds wanneer hij bekend is,
//   wanneer bronnen hem het eerst en het laatst zagen, en hoe zeker hij is. Een band van een opgeheven gemeente staat bij de
//   gemeente die ervoor in de plaats kwam. Kies ook beëindigde voor alle banden ooit.
// param place: party | whose ties | wiens banden
// param scope: scope = nl | with the world around (world) or the registry alone (nl) | met de wereld eromheen (world) of alleen het register (nl)
// returns place: party, partner: party, country: country, tie: partnership, kind: text, status: status, since: edtf,
// returns until: edtf, firstSeen: edtf, lastSeen: edtf, basis: text, seenDays: integer,
// returns seenBy: text, begin: edtf, end: edtf, disputedBy: text[], inheritedFrom: municipality, villages: text[], sources: text[]
MATCH (place:Keyed {key: $place})-[t:TWINNED_WITH|WORLD_TWINNED_WITH]-(partner)
WHERE /* onDay(t) */
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(t) */
OPTIONAL MATCH (within:Country {id: partner.country})
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country
OPTIONAL MATCH (old:Municipality {id: t.inheritedFrom})
RETURN place {.key, .name, .nameNl} AS place,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       t.partnership AS tie,
       t.kind AS kind,
       status,
       t.since AS since,
       t.until AS until,
       t.firstSeen AS firstSeen,
       t.lastSeen AS lastSeen,
       /* basis(t) */ AS basis,
       /* seenDays(t) */ AS seenDays,
       /* seenBy(t) */ AS seenBy,
       /* beginInterval(t) */ AS begin,
       /* endInterval(t) */ AS end,
       coalesce(t.disputedBy, []) AS disputedBy,
       old {.key, .name, .nameNl} AS inheritedFrom,
       coalesce(t.villages, []) AS villages,
       t.sources AS sources
ORDER BY country.name, partner.name, tie
