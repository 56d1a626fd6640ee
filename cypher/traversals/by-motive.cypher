// title.en: Ties by motive
// title.nl: Banden per motief
// about.en: Why the ties that held on the day are there, as far as sources say it: a row for each motive of a tie. Where a
//   source tells phases of a tie apart, each motive stands with its phase, when that was, and what the source says of the
//   time. A phase for which no source gives years has none.
// about.nl: Waarom de banden die op die dag bestonden er zijn, voor zover bronnen het zeggen: een rij voor elk motief van een
//   band. Waar een bron fasen van een band onderscheidt staat elk motief bij zijn fase, met wanneer die was en wat de bron
//   over de tijd zegt. Een fase waarvoor geen bron jaartallen geeft heeft er geen.
// caution.en: Motives are in the words of each source; they are not brought under the motives that surveys ask for. Figures that
//   surveys publish on motives count municipalities, not these ties.
// caution.nl: Motieven staan in de woorden van elke bron; ze zijn niet ondergebracht bij de motieven waarnaar enquêtes vragen.
//   Cijfers over motieven uit enquêtes tellen gemeenten, niet deze banden.
// param motive: motive?   | only this motive                  | alleen dit motief
// param country: country? | only with parties in this country | alleen met partijen in dit land
// returns motive: motive, municipality: party, partner: party, country: country, phase: integer, phaseTime: edtf,
// returns phaseNote: text, tie: partnership, kind: text, isReading: boolean, qualifiers: text[], status: status,
// returns since: edtf, until: edtf, firstSeen: edtf, lastSeen: edtf, inheritedFrom: municipality, sources: text[]
MATCH (motive:Motive)<-[drives:MOTIVATED_BY]-(partnership:Partnership)
WHERE /* known(drives) */
  AND ($motive IS NULL OR motive.id = $motive)
WITH motive, partnership.id AS id, collect(drives) AS said
CALL (said) {
  UNWIND [one IN said WHERE one.phase IS NOT NULL] AS inPhase
  RETURN collect(DISTINCT inPhase.phase) AS phases
}
UNWIND CASE phases WHEN [] THEN [null] ELSE phases END AS phase
WITH motive, id, phase, [one IN said WHERE one.phase IS NULL OR one.phase = phase] AS said
WITH *, head([one IN said WHERE one.phase IS NOT NULL]) AS inPhase
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
RETURN motive {.key, .name, .nameNl} AS motive,
       municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       phase,
       inPhase.phaseTime AS phaseTime,
       inPhase.note AS phaseNote,
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
ORDER BY toLower(motive.name), municipality.name, partner.name, tie, phase
