// title.en: Ties by programme
// title.nl: Banden per programma
// about.en: The programmes that pay for the ties that held on the day, as far as sources say it, with who funds and who manages
//   each programme.
// about.nl: De programma's die betalen voor de banden die op die dag bestonden, voor zover bronnen het zeggen, met wie elk
//   programma financiert en wie het beheert.
// caution.en: Where it says that it is a reading, the source names the programme for ties of that country or that time, and not
//   with this tie itself. A programme need not have paid all the time that the tie held.
// caution.nl: Waar staat dat het een lezing is noemt de bron het programma voor banden met dat land of in die tijd, en niet bij
//   deze band zelf. Een programma hoeft niet te hebben betaald zolang de band bestond.
// param programme: programme? | only this programme               | alleen dit programma
// param country: country?     | only with parties in this country | alleen met partijen in dit land
// returns programme: programme, funder: text, manager: text, municipality: party, partner: party, country: country,
// returns tie: partnership, kind: text, isReading: boolean, qualifiers: text[], status: status, since: edtf, until: edtf,
// returns firstSeen: edtf, lastSeen: edtf, inheritedFrom: municipality, sources: text[]
MATCH (programme:Programme)<-[funded:FUNDED_BY]-(partnership:Partnership)
WHERE /* known(funded) */
  AND ($programme IS NULL OR programme.id = $programme)
WITH programme, partnership.id AS id, collect(funded) AS said
MATCH (municipality)-[t:TWINNED_WITH {partnership: id}]-(partner)
WHERE /* onDay(t) */
  AND (municipality:Municipality OR municipality:Province OR municipality:District)
  AND (NOT partner:Municipality OR municipality.id < partner.id)
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(t) */
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country
WHERE $country IS NULL OR country.id = $country
OPTIONAL MATCH (old:Municipality {id: t.inheritedFrom})
RETURN programme {.key, .name, .nameNl} AS programme,
       programme.funder AS funder,
       programme.manager AS manager,
       municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       t.partnership AS tie,
       t.kind AS kind,
       all(one IN said WHERE one.reading) AS isReading,
       COLLECT { UNWIND said AS one WITH one WHERE one.qualifier IS NOT NULL RETURN DISTINCT one.qualifier } AS qualifiers,
       status,
       t.since AS since,
       t.until AS until,
       t.firstSeen AS firstSeen,
       t.lastSeen AS lastSeen,
       old {.key, .name, .nameNl} AS inheritedFrom,
       COLLECT {
         UNWIND reduce(all = [], one IN said | all + one.sources) + t.sources AS source
         RETURN DISTINCT source
       } AS sources
ORDER BY toLower(programme.name), country.name, municipality.name, partner.name, tie
