// title.en: Inherited ties
// title.nl: Geërfde banden
// about.en: Ties of municipalities that were dissolved, at the municipality that came after them on the day. What became of a
//   tie after the merger is not known until a source says so.
// about.nl: Banden van opgeheven gemeenten, bij de gemeente die er op die dag voor in de plaats was gekomen. Wat er na de
//   herindeling van een band werd is niet bekend tot een bron het zegt.
// param municipality: municipality? | only ties that this municipality inherited | alleen banden die deze gemeente erfde
// returns municipality: municipality, partner: party, inheritedFrom: municipality, dissolved: date, tie: partnership,
// returns status: status, afterMerger: text, firstSeen: edtf, lastSeen: edtf, sources: text[]
MATCH (municipality:Municipality)-[t:TWINNED_WITH]-(partner)
WHERE t.inheritedFrom IS NOT NULL
  AND /* onDay(t) */
  AND ($municipality IS NULL OR municipality.id = $municipality)
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(t) */
MATCH (old:Municipality {id: t.inheritedFrom})
RETURN municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       old {.key, .name, .nameNl} AS inheritedFrom,
       old.lastDay + 1 AS dissolved,
       t.partnership AS tie,
       status,
       CASE WHEN /* ended(t) */ THEN 'ended' ELSE 'unknown' END AS afterMerger,
       t.firstSeen AS firstSeen,
       t.lastSeen AS lastSeen,
       t.sources AS sources
ORDER BY municipality.name, partner.name, tie
