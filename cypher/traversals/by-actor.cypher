// title.en: Ties by who takes part
// title.nl: Banden per deelnemer
// about.en: The organisations that take part in the ties that held on the day besides the parties themselves, as far as sources
//   name them: a row for each organisation of a tie and what it does there: involved, began it, or goes on with it after its end.
// about.nl: De organisaties die meedoen in de banden die op die dag bestonden naast de partijen zelf, voor zover bronnen ze
//   noemen: een rij voor elke organisatie van een band en wat zij er doet: betrokken, begon hem, of gaat na het einde door.
// caution.en: Some sources name no organisation but a sort of them, such as companies or schools: with two ties these need not be
//   the same ones.
// caution.nl: Sommige bronnen noemen geen organisatie maar een soort, zoals bedrijven of scholen: bij twee banden hoeven dat niet
//   dezelfde te zijn.
// param actor: organisation? | only this organisation            | alleen deze organisatie
// param country: country?    | only with parties in this country | alleen met partijen in dit land
// returns actor: organisation, role: text, municipality: party, partner: party, country: country, tie: partnership,
// returns kind: text, isReading: boolean, qualifiers: text[], status: status, since: edtf, until: edtf, firstSeen: edtf,
// returns lastSeen: edtf, inheritedFrom: municipality, sources: text[]
MATCH (actor:Organisation)<-[involves:INVOLVES]-(partnership:Partnership)
WHERE /* known(involves) */
  AND ($actor IS NULL OR actor.id = $actor)
WITH actor, involves.role AS role, partnership.id AS id, collect(involves) AS said
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
RETURN actor {.key, .name, .nameNl} AS actor,
       role,
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
ORDER BY toLower(actor.name), municipality.name, partner.name, tie, role
