// title.en: Active in a country
// title.nl: Actief in een land
// about.en: Who had a tie with a country on the day: with a place in it, or with the country itself. Each tie with since when
//   it is known to be, when sources saw it first and last, and how certain it is. A tie of a municipality that was dissolved
//   stands at the one that came after it. All ties that there ever were with status=all.
// about.nl: Wie op die dag een band had met een land: met een plaats daar, of met het land zelf. Bij elke band sinds wanneer
//   hij bekend is, wanneer bronnen hem het eerst en het laatst zagen, en hoe zeker hij is. Een band van een opgeheven gemeente staat bij
//   de gemeente die ervoor in de plaats kwam. Kies ook beëindigde voor alle banden ooit.
// param country: country | the country                  | het land
// param theme: theme?    | only ties about this theme, and what is part of it | alleen banden over dit thema, en wat daaronder valt
// returns municipality: party, partner: party, country: country, tie: partnership, kind: text, since: edtf, until: edtf,
// returns status: status, firstSeen: edtf, lastSeen: edtf, basis: text, seenDays: integer,
// returns seenBy: text, begin: edtf, end: edtf, disputedBy: text[], inheritedFrom: municipality, dissolved: date,
// returns afterMerger: text, villages: text[], words: text[], sources: text[]
MATCH (country:Country {id: $country})
CALL (country) {
  MATCH (country)<-[:IN_COUNTRY]-(partner)-[t:TWINNED_WITH]-(municipality)
  RETURN partner, t, municipality
  UNION ALL
  MATCH (country)-[t:TWINNED_WITH]-(municipality)
  RETURN country AS partner, t, municipality
}
WITH *
WHERE /* onDay(t) */
  AND (municipality:Municipality OR municipality:Province OR municipality:District)
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(t) */
  AND ($theme IS NULL OR EXISTS {
    MATCH (:Partnership {id: t.partnership})-[about:ABOUT]->(topic:Theme)
    WHERE topic.id IN $themeWords
      AND /* known(about) */
  })
OPTIONAL MATCH (old:Municipality {id: t.inheritedFrom})
RETURN municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       t.partnership AS tie,
       t.kind AS kind,
       t.since AS since,
       t.until AS until,
       status,
       t.firstSeen AS firstSeen,
       t.lastSeen AS lastSeen,
       /* basis(t) */ AS basis,
       /* seenDays(t) */ AS seenDays,
       /* seenBy(t) */ AS seenBy,
       /* beginInterval(t) */ AS begin,
       /* endInterval(t) */ AS end,
       coalesce(t.disputedBy, []) AS disputedBy,
       old {.key, .name, .nameNl} AS inheritedFrom,
       old.lastDay + 1 AS dissolved,
       CASE WHEN old IS NULL THEN null WHEN /* ended(t) */ THEN 'ended' ELSE 'unknown' END AS afterMerger,
       coalesce(t.villages, []) AS villages,
       COLLECT {
         MATCH (:Partnership {id: t.partnership})-[about:ABOUT]->(topic:Theme)
         WHERE topic.id IN $themeWords
           AND /* known(about) */
         UNWIND about.sources AS source
         WITH DISTINCT coalesce(topic.name, topic.id) + ' – ' + source AS word
         RETURN word
         ORDER BY word
       } AS words,
       t.sources AS sources
ORDER BY municipality.name, partner.name, tie
