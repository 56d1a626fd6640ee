// title.en: Ties that a full list doesn't name
// title.nl: Banden die een volledige lijst niet noemt
// about.en: Ties that held on the day, with each list that meant to name all ties of the municipality, by then and while the tie stood, and lacks
//   this one: what to ask a municipality about.
// about.nl: Banden die op die dag bestonden, met elke lijst die tot dan alle banden van de gemeente wilde noemen terwijl de band er was, en deze
//   niet heeft: waar een gemeente naar te vragen.
// caution.en: That a source doesn't name a tie is no end of it. A list of twin towns leaves out projects and contacts, and every list errs.
// caution.nl: Dat een bron een band niet noemt, is geen einde ervan. Een lijst van stedenbanden laat projecten en contacten weg, en elke lijst
//   heeft fouten.
// param municipality: municipality? | only of this municipality          | alleen van deze gemeente
// param source: source?             | only where this source is silent   | alleen waar deze bron zwijgt
// returns municipality: municipality, partner: party, country: country, tie: partnership, kind: text, status: status,
// returns source: text, told: edtf, since: edtf, until: edtf, firstSeen: edtf, lastSeen: edtf,
// returns inheritedFrom: municipality, sources: text[]
MATCH (description:SourceDescription)-[:DESCRIBES]->(source:Source)
WHERE description.covers IS NOT NULL
  AND /* hadSpoken(description) */
  AND ($source IS NULL OR source.id = $source)
  AND /* lastDescription(description, source) */
// Each is read once, and not for every tie
WITH collect({description: description, source: source}) AS coverings
MATCH (municipality:Municipality)-[t:TWINNED_WITH]-(partner:Keyed)
WHERE ($municipality IS NULL OR municipality.id = $municipality)
  AND /* listed(t) */
UNWIND coverings AS covering
WITH municipality, t, partner, covering.description AS description, covering.source AS source
WHERE /* coversTiesOf(description, municipality) */
  AND NOT EXISTS {
    MATCH (municipality)-[named:TWINNED_WITH]-(partner)
    WHERE /* names(named, source) */
  }
  AND EXISTS {
    MATCH (municipality)-[then:TWINNED_WITH {partnership: t.partnership}]-(partner)
    WHERE /* stoodWhenToldOf(then, description) */
  }
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country
OPTIONAL MATCH (old:Municipality {id: t.inheritedFrom})
RETURN municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       t.partnership AS tie,
       t.kind AS kind,
       /* status(t) */ AS status,
       source.id AS source,
       coalesce(description.published, description.retrieved) AS told,
       t.since AS since,
       t.until AS until,
       t.firstSeen AS firstSeen,
       t.lastSeen AS lastSeen,
       old {.key, .name, .nameNl} AS inheritedFrom,
       t.sources AS sources
ORDER BY municipality.name, partner.name, tie, told, source
