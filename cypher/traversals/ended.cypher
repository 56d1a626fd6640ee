// title.en: Ended ties
// title.nl: Beëindigde banden
// about.en: Ties that a source says ended before the day: when, by whom and why, who goes on with them, and which sources saw
//   them after that end. Where a source of the same weight saw it later the tie is contradicted, not ended.
// about.nl: Banden die volgens een bron voor die dag zijn beëindigd: wanneer, door wie en waarom, wie ermee doorgaat, en welke
//   bronnen ze na dat einde nog zagen. Zag een even zware bron de band later nog, dan is die weersproken, niet beëindigd.
// param country: country?           | only with parties in this country | alleen met partijen in dit land
// param municipality: municipality? | only of this municipality         | alleen van deze gemeente
// returns municipality: party, partner: party, country: country, tie: partnership, until: edtf, endedBy: party[], reason: text,
// returns continuedBy: text[], status: status, lastSeen: edtf, contradictedBy: text[], sources: text[]
MATCH (municipality)-[t:TWINNED_WITH]-(partner)
WHERE t.untilMax < $asOf
  AND /* onDay(t) */
  AND /* heldAsAsked(t) */
  AND (municipality:Municipality OR municipality:Province OR municipality:District)
  AND (municipality.id = $municipality OR $municipality IS NULL AND (NOT partner:Municipality OR municipality.id < partner.id))
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country
WHERE $country IS NULL OR country.id = $country
RETURN municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       t.partnership AS tie,
       t.until AS until,
       COLLECT {
         UNWIND coalesce(t.endedBy, []) AS enderKey
         MATCH (ender:Keyed {key: enderKey})
         WITH ender
         ORDER BY ender.key
         RETURN ender {.key, .name, .nameNl}
       } AS endedBy,
       t.endReason AS reason,
       coalesce(t.continuedBy, []) AS continuedBy,
       /* status(t) */ AS status,
       t.lastSeen AS lastSeen,
       COLLECT {
         MATCH ()-[against:CONTRADICTS {partnership: t.partnership}]->(seen)
         WHERE against.about = 'end'
           AND /* known(against) */
         MATCH (seen)-[:FROM]->(source:Source)
         WITH DISTINCT source.id + '#' + seen.locator AS seenBy
         RETURN seenBy
         ORDER BY seenBy
       } AS contradictedBy,
       t.sources AS sources
ORDER BY t.untilMax DESC, municipality.name, partner.name, tie
