// title.en: Ties by network model
// title.nl: Banden per netwerkmodel
// about.en: How the ties that held on the day are organised: between town halls only (classic), with civil society or companies
//   (multi-actor), with higher levels of government (multi-level), or both (hybrid). With each model how many ties work so. A
//   model without ties has a row of its own, with the figure that a source gives for it, or that no source names any.
// about.nl: Hoe de banden die op die dag bestonden zijn georganiseerd: alleen tussen gemeenten (klassiek), met maatschappelijke
//   organisaties of bedrijven (multi-actor), met hogere overheden (multi-level), of beide (hybride). Bij elk model hoeveel
//   banden zo werken. Een model zonder banden heeft een eigen rij, met het cijfer dat een bron ervoor geeft, of dat geen bron er een noemt.
// caution.en: Where it says that it is a reading, the source describes how the tie works, and the registry reads the model into
//   that. Of nearly all ties the model is not known.
// caution.nl: Waar staat dat het een lezing is beschrijft de bron hoe de band werkt, en leest het register daar het model in.
//   Van bijna alle banden is het model niet bekend.
// param model: networkModel? | only this model | alleen dit model
// returns model: networkModel, ties: integer, municipality: party, partner: party, country: country, tie: partnership,
// returns kind: text, isReading: boolean, qualifiers: text[], status: status, since: edtf, until: edtf, firstSeen: edtf,
// returns lastSeen: edtf, inheritedFrom: municipality, published: decimal, sourceSays: text, sources: text[]
MATCH (model:NetworkModel)
WHERE $model IS NULL OR model.id = $model
CALL (model) {
  MATCH (model)<-[works:WORKS_AS]-(partnership:Partnership)
  WHERE /* known(works) */
  WITH partnership.id AS id, collect(works) AS said
  MATCH (municipality)-[t:TWINNED_WITH {partnership: id}]-(partner)
  WHERE /* onDay(t) */
    AND (municipality:Municipality OR municipality:Province OR municipality:District)
    AND (NOT partner:Municipality OR municipality.id < partner.id)
  WITH *, /* status(t) */ AS status
  WHERE /* listedStatus(status) */
    AND /* heldAsAsked(t) */
  RETURN collect({municipality: municipality, partner: partner, t: t, status: status, said: said}) AS rows,
         count(DISTINCT id) AS ties
}
CALL (model) {
  OPTIONAL MATCH (model)<-[:COUNTS]-(figure:Statistic)<-[:SAYS {role: 'subject'}]-(by:Assertion)-[:FROM]->(source:Source)
  WHERE /* recorded(by) */
    AND /* published(source) */
  WITH figure, by, source
  ORDER BY source.saidBy DESC, by.id
  LIMIT 1
  RETURN figure, source.id + '#' + by.locator AS figureSource
}
CALL (model) {
  MATCH (model)<-[:SAYS {role: 'subject'}]-(by:Assertion)-[:FROM]->(source:Source)
  WHERE /* recorded(by) */
    AND /* published(source) */
  WITH DISTINCT source.id + '#' + by.locator AS describedBy
  ORDER BY describedBy
  RETURN collect(describedBy) AS described
}
WITH *
WHERE ties > 0 OR size(described) > 0
UNWIND CASE WHEN ties > 0 THEN rows ELSE [{}] END AS row
WITH *, row.municipality AS municipality, row.partner AS partner, row.t AS t, coalesce(row.said, []) AS said
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
OPTIONAL MATCH (old:Municipality {id: t.inheritedFrom})
WITH *, model.order AS rank, CASE WHEN partner:Country THEN partner ELSE within END AS country
RETURN model {.key, .name, .nameNl} AS model,
       ties,
       municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       t.partnership AS tie,
       t.kind AS kind,
       CASE WHEN t IS NOT NULL THEN all(one IN said WHERE one.reading) END AS isReading,
       COLLECT { UNWIND said AS one WITH one WHERE one.qualifier IS NOT NULL RETURN DISTINCT one.qualifier } AS qualifiers,
       row.status AS status,
       t.since AS since,
       t.until AS until,
       t.firstSeen AS firstSeen,
       t.lastSeen AS lastSeen,
       old {.key, .name, .nameNl} AS inheritedFrom,
       figure.value AS published,
       CASE WHEN figure IS NOT NULL THEN figure.printed WHEN ties = 0 THEN 'none named' END AS sourceSays,
       CASE
         WHEN t IS NOT NULL THEN COLLECT {
           UNWIND reduce(all = [], one IN said | all + one.sources) + t.sources AS source
           RETURN DISTINCT source
         }
         ELSE COLLECT {
           UNWIND [figureSource] + described AS source
           WITH DISTINCT source
           WHERE source IS NOT NULL
           RETURN source
         }
       END AS sources
ORDER BY rank, model.name, municipality.name, partner.name, tie
