// title.en: Active in a country
// title.nl: Actief in een land
// about.en: Who had a tie with a country on the day: with a place in it, or with the country itself. Each tie with since when
//   it is known to be, when sources saw it first and last, and how certain it is. A tie of a municipality that was dissolved
//   stands at the one that came after it. All ties that there ever were with status=all.
// about.nl: Wie op die dag een band had met een land: met een plaats daar, of met het land zelf. Bij elke band sinds wanneer
//   hij bekend is, wanneer bronnen hem het eerst en het laatst zagen, en hoe zeker hij is. Een band van een opgeheven gemeente staat bij
//   de gemeente die ervoor in de plaats kwam. Alle banden ooit met status=all.
// param country: country | the country                  | het land
// param theme: theme?    | only ties about this subject | alleen banden over dit onderwerp
// returns municipality: party, partner: party, country: country, tie: partnership, kind: text, since: edtf, until: edtf,
// returns certainty: certainty, firstSeen: edtf, lastSeen: edtf, inheritedFrom: municipality, dissolved: date,
// returns afterMerger: text, villages: text[], sources: text[]
MATCH (country:Country {id: $country})
CALL (country) {
  MATCH (country)<-[:IN_COUNTRY]-(partner)-[t:TWINNED_WITH]-(municipality)
  RETURN partner, t, municipality
  UNION ALL
  MATCH (country)-[t:TWINNED_WITH]-(municipality)
  RETURN country AS partner, t, municipality
}
WITH *
WHERE t.from <= $asOf <= t.to
  AND t.knownFrom <= $knownOn < t.knownTo
  AND t.saidFrom <= $saidBy < t.saidTo
  AND (municipality:Municipality OR municipality:Province OR municipality:District)
WITH *, t.nearMin - $reach <= $asOf <= t.nearMax + $reach AS isNear
WHERE ($all OR (isNear AND t.certainty <> 'ended'))
  AND ($theme IS NULL OR EXISTS {
    MATCH (:Partnership {id: t.partnership})-[about:ABOUT]->(:Theme {id: $theme})
    WHERE about.knownFrom <= $knownOn < about.knownTo AND about.saidFrom <= $saidBy < about.saidTo
  })
OPTIONAL MATCH (old:Municipality {id: t.inheritedFrom})
RETURN municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       t.partnership AS tie,
       t.kind AS kind,
       t.since AS since,
       t.until AS until,
       CASE WHEN isNear OR t.certainty = 'ended' THEN t.certainty ELSE 'unknown' END AS certainty,
       t.firstSeen AS firstSeen,
       t.lastSeen AS lastSeen,
       old {.key, .name, .nameNl} AS inheritedFrom,
       old.lastDay + 1 AS dissolved,
       CASE WHEN old IS NULL THEN null WHEN t.certainty = 'ended' THEN 'ended' ELSE 'unknown' END AS afterMerger,
       coalesce(t.villages, []) AS villages,
       t.sources AS sources
ORDER BY municipality.name, partner.name, tie
