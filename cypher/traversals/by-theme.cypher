// title.en: Ties by theme and policy field
// title.nl: Banden per thema en beleidsterrein
// about.en: What the ties that held on the day are about, as far as sources say it: a row for each theme of a tie, with the words
//   that sources use for it, the policy field that the theme belongs to, the country, and the region that VNG counts that country to.
//   Asked for a theme it gives what is part of it too; asked for a country or a region it gives the themes there.
// about.nl: Waar de banden die op die dag bestonden over gaan, voor zover bronnen het zeggen: een rij voor elk thema van een
//   band, met de woorden die bronnen ervoor gebruiken, het beleidsterrein waar het thema bij hoort, het land, en de regio waartoe VNG
//   dat land rekent. Gevraagd naar een thema geeft het ook wat daaronder valt; gevraagd naar een land of regio de thema's daar.
// caution.en: Sources have hundreds of words; which theme a word means is a reading, by the thesaurus of themes, and a word that
//   stands in it nowhere is a theme by itself. A theme belongs to a policy field where the survey of 2009 gives it as an example;
//   all else that is counted to a field is a reading too. Figures that surveys publish on policy fields count municipalities, not
//   these ties. A theme in brackets, such as a chance, is no more than that.
// caution.nl: Bronnen gebruiken honderden woorden; welk thema een woord bedoelt is een lezing, volgens de thesaurus van thema's, en
//   een woord dat daar niet in staat is een thema op zichzelf. Een thema hoort bij een beleidsterrein als de enquête van 2009 het als
//   voorbeeld geeft; ook wat verder bij een terrein wordt gerekend is een lezing. Cijfers over beleidsterreinen uit enquêtes
//   tellen gemeenten, niet deze banden. Een thema met een toevoeging, zoals kans, is niet meer dan dat.
// param theme: theme?             | only this theme, and what is part of it | alleen dit thema, en wat daaronder valt
// param policyField: policyField? | only themes of this policy field    | alleen thema's van dit beleidsterrein
// param country: country?         | only with parties in this country   | alleen met partijen in dit land
// param region: region?           | only with countries of this region  | alleen met landen in deze regio
// returns theme: theme, words: text[], policyFields: policyField[], fieldIsReading: boolean, municipality: party, partner: party,
// returns country: country, regions: region[], tie: partnership, kind: text, isReading: boolean, qualifiers: text[],
// returns status: status, since: edtf, until: edtf, firstSeen: edtf, lastSeen: edtf, inheritedFrom: municipality,
// returns sources: text[]
MATCH (topic:Theme|PolicyField)<-[about:ABOUT]-(partnership:Partnership)
WHERE /* known(about) */
  AND ($theme IS NULL OR topic:Theme AND topic.id IN $themeWords)
WITH topic,
     partnership.id AS id,
     collect(about) AS said,
     CASE WHEN topic:Theme THEN $concepts[topic.id] END AS concept
CALL (topic) {
  OPTIONAL MATCH (field:PolicyField)-[counts:COUNTS]->(topic)
  WITH field, counts
  ORDER BY field.order
  RETURN collect(CASE WHEN field IS NOT NULL THEN {
           field: field {.key, .name, .nameNl},
           isReading: coalesce(counts.reading, false)
         } END) AS counted
}
WITH id,
     said,
     topic,
     CASE WHEN topic:Theme THEN coalesce(concept.theme, topic {.key, .name, .nameNl}) END AS theme,
     CASE WHEN topic:PolicyField THEN [topic {.key, .name, .nameNl}] ELSE coalesce(concept.policyFields, []) END AS read,
     counted
WITH id,
     theme,
     CASE WHEN theme IS NULL THEN topic.key ELSE theme.key END AS key,
     collect({word: coalesce(topic.name, topic.id), isTheme: topic:Theme, said: said}) AS words,
     reduce(all = [], some IN collect(read) | all + some) AS read,
     reduce(all = [], some IN collect(counted) | all + some) AS counted
WITH id,
     theme,
     [word IN words WHERE word.isTheme] AS words,
     reduce(all = [], word IN words | all + word.said) AS said,
     COLLECT {
       UNWIND read + [one IN counted | one.field] AS field
       WITH field.key AS fieldKey, head(collect(field)) AS field
       RETURN field
       ORDER BY fieldKey
     } AS fields,
     any(one IN counted WHERE NOT one.isReading) AS isExample
WHERE $policyField IS NULL OR any(field IN fields WHERE field.key = 'policyField/' + $policyField)
WITH id,
     theme,
     words,
     said,
     fields,
     theme IS NOT NULL AND size(fields) > 0 AND NOT isExample AS fieldIsReading
MATCH (municipality)-[t:TWINNED_WITH {partnership: id}]-(partner)
WHERE /* onDay(t) */
  AND (municipality:Municipality OR municipality:Province OR municipality:District)
  AND (NOT partner:Municipality OR municipality.id < partner.id)
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(t) */
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country
WITH *, COLLECT { MATCH (country)-[:IN_REGION]->(region:Region) RETURN DISTINCT region ORDER BY region.order } AS regions
WHERE ($country IS NULL OR country.id = $country)
  AND ($region IS NULL OR any(region IN regions WHERE region.id = $region))
OPTIONAL MATCH (old:Municipality {id: t.inheritedFrom})
RETURN theme,
       COLLECT {
         UNWIND words AS one
         UNWIND reduce(all = [], each IN one.said | all + each.sources) AS source
         WITH DISTINCT one.word + ' – ' + source AS word
         RETURN word
         ORDER BY word
       } AS words,
       fields AS policyFields,
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
ORDER BY toLower(coalesce(theme.name, fields[0].name)), country.name, municipality.name, partner.name, tie
