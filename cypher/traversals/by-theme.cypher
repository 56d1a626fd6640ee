// title.en: Ties by theme and policy field
// title.nl: Banden per thema en beleidsterrein
// about.en: What the ties that held on the day are about, as far as sources say it: a row for each theme of a tie, with the
//   policy field that the theme belongs to, the country, and the region that VNG counts that country to. Asked for a country or a
//   region it gives the themes there.
// about.nl: Waar de banden die op die dag bestonden over gaan, voor zover bronnen het zeggen: een rij voor elk thema van een
//   band, met het beleidsterrein waar het thema bij hoort, het land, en de regio waartoe VNG dat land rekent. Gevraagd naar een
//   land of regio geeft het de thema's daar.
// caution.en: A theme belongs to a policy field where the survey of 2009 gives it as an example; where it only means the same as
//   an example, that is a reading, and other themes belong to none. Figures that surveys publish on policy fields count
//   municipalities, not these ties. A theme in brackets, such as a chance, is no more than that.
// caution.nl: Een thema hoort bij een beleidsterrein als de enquête van 2009 het als voorbeeld geeft; waar het slechts hetzelfde
//   betekent als een voorbeeld is dat een lezing, en andere thema's horen nergens bij. Cijfers over beleidsterreinen uit
//   enquêtes tellen gemeenten, niet deze banden. Een thema met een toevoeging, zoals kans, is niet meer dan dat.
// param theme: theme?             | only this theme                     | alleen dit thema
// param policyField: policyField? | only themes of this policy field    | alleen thema's van dit beleidsterrein
// param country: country?         | only with parties in this country   | alleen met partijen in dit land
// param region: region?           | only with countries of this region  | alleen met landen in deze regio
// returns theme: theme, policyFields: policyField[], fieldIsReading: boolean, municipality: party, partner: party,
// returns country: country, regions: region[], tie: partnership, kind: text, isReading: boolean, qualifiers: text[],
// returns status: status, since: edtf, until: edtf, firstSeen: edtf, lastSeen: edtf, inheritedFrom: municipality,
// returns sources: text[]
MATCH (topic:Theme|PolicyField)<-[about:ABOUT]-(partnership:Partnership)
WHERE /* known(about) */
  AND ($theme IS NULL OR topic:Theme AND topic.id = $theme)
WITH topic, partnership.id AS id, collect(about) AS said
CALL (topic) {
  OPTIONAL MATCH (field:PolicyField)-[counts:COUNTS]->(topic)
  WITH topic, field, counts
  ORDER BY field.order
  RETURN collect(field) AS ofTheme, all(one IN collect(counts) WHERE coalesce(one.reading, false)) AS fieldIsReading
}
WITH topic,
     id,
     said,
     CASE WHEN topic:PolicyField THEN [topic] ELSE ofTheme END AS fields,
     topic:Theme AND fieldIsReading AS fieldIsReading
WHERE $policyField IS NULL OR any(field IN fields WHERE field.id = $policyField)
MATCH (municipality)-[t:TWINNED_WITH {partnership: id}]-(partner)
WHERE /* onDay(t) */
  AND (municipality:Municipality OR municipality:Province OR municipality:District)
  AND (NOT partner:Municipality OR municipality.id < partner.id)
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country
WITH *, COLLECT { MATCH (country)-[:IN_REGION]->(region:Region) RETURN DISTINCT region ORDER BY region.order } AS regions
WHERE ($country IS NULL OR country.id = $country)
  AND ($region IS NULL OR any(region IN regions WHERE region.id = $region))
OPTIONAL MATCH (old:Municipality {id: t.inheritedFrom})
RETURN CASE WHEN topic:Theme THEN topic {.key, .name, .nameNl} END AS theme,
       [field IN fields | field {.key, .name, .nameNl}] AS policyFields,
       CASE fields WHEN [] THEN null ELSE fieldIsReading END AS fieldIsReading,
       municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       [region IN regions | region {.key, .name, .nameNl}] AS regions,
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
ORDER BY toLower(topic.name), country.name, municipality.name, partner.name, tie
