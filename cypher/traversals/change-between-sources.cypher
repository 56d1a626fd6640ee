// title.en: What two sources say
// title.nl: Wat twee bronnen zeggen
// about.en: Ties of which one of two sources tells, or both, with what each says of their time: those that only the one names, those that
//   only the other names, those that both name, and those about which the two contradict each other. Silence says most where the silent
//   source meant to tell all ties of the municipality.
// about.nl: Banden waarvan een van twee bronnen vertelt, of allebei, met wat elk over hun tijd zegt: die alleen de ene noemt, die alleen de
//   andere noemt, die allebei noemen, en die waarover de twee elkaar tegenspreken. Zwijgen zegt het meest waar de zwijgende bron alle banden
//   van de gemeente wilde vertellen.
// caution.en: That a source doesn't name a tie is no end of it: sources differ in what they look at, and when.
// caution.nl: Dat een bron een band niet noemt, is geen einde ervan: bronnen verschillen in wat ze bekijken, en wanneer.
// param source: source    | the one source                    | de ene bron
// param other: source     | the other source                  | de andere bron
// param country: country? | only with parties in this country | alleen met partijen in dit land
// returns comparison: text, tie: partnership, party: party, partner: party, country: country, held: text[], seen: text[], heldByOther: text[],
// returns seenByOther: text[], about: text[], isSilenceMeant: boolean, status: status, sources: text[]
MATCH (either:Source)
WHERE either.id IN [$source, $other]
WITH collect(either) AS both
WITH head([either IN both WHERE either.id = $source]) AS one, head([either IN both WHERE either.id = $other]) AS two
WHERE one IS NOT NULL AND two IS NOT NULL
CALL (one, two) {
  MATCH (said:Assertion)-[against:CONTRADICTS]->(back:Assertion)
  WHERE against.partnership IS NOT NULL
    AND /* known(against) */
    AND (EXISTS { (said)-[:FROM]->(one) } AND EXISTS { (back)-[:FROM]->(two) }
      OR EXISTS { (said)-[:FROM]->(two) } AND EXISTS { (back)-[:FROM]->(one) })
  RETURN collect(DISTINCT {tie: against.partnership, about: against.about}) AS contradictions
}
MATCH ()-[t:TWINNED_WITH]->()
WHERE (/* names(t, one) */ OR /* names(t, two) */)
  AND /* heldAsAsked(t) */
WITH one, two, contradictions, t, startNode(t) AS start, endNode(t) AS end
WITH one, two, contradictions, t, start, end, end:Municipality OR end:Province OR end:District AS isEndAtHome
WITH one,
     two,
     contradictions,
     t,
     CASE WHEN isEndAtHome THEN end ELSE start END AS party,
     CASE WHEN isEndAtHome THEN start ELSE end END AS partner
ORDER BY t.inheritedFrom IS NOT NULL, party.key, partner.key
WITH one, two, contradictions, t.partnership AS tie, head(collect(party)) AS party, head(collect(partner)) AS partner, collect(t) AS stretches
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country
WHERE $country IS NULL OR country.id = $country
WITH *,
     any(t IN stretches WHERE /* names(t, one) */) AS isNamed,
     any(t IN stretches WHERE /* names(t, two) */) AS isNamedByOther,
     COLLECT {
       UNWIND contradictions AS contradiction
       WITH contradiction
       WHERE contradiction.tie = tie
       RETURN DISTINCT contradiction.about
     } AS about,
     COLLECT {
       UNWIND stretches AS t
       UNWIND t.assertions AS id
       WITH DISTINCT id
       MATCH (said:Assertion {id: id})
       WHERE EXISTS { (said)-[:FROM]->(one) }
       RETURN said
     } AS saidByOne,
     COLLECT {
       UNWIND stretches AS t
       UNWIND t.assertions AS id
       WITH DISTINCT id
       MATCH (said:Assertion {id: id})
       WHERE EXISTS { (said)-[:FROM]->(two) }
       RETURN said
     } AS saidByOther,
     [t IN stretches WHERE /* onDay(t) */ | /* status(t) */] AS statuses
WITH *, CASE WHEN isNamed THEN two ELSE one END AS silent
RETURN CASE
         WHEN size(about) > 0 THEN 'contradict'
         WHEN isNamed AND isNamedByOther THEN 'both'
         WHEN isNamed THEN 'only-one'
         ELSE 'only-other'
       END AS comparison,
       tie,
       party {.key, .name, .nameNl} AS party,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       COLLECT { UNWIND saidByOne AS said WITH said WHERE said.held IS NOT NULL RETURN DISTINCT said.held AS held ORDER BY held } AS held,
       COLLECT { UNWIND saidByOne AS said WITH said WHERE said.seen IS NOT NULL RETURN DISTINCT said.seen AS seen ORDER BY seen } AS seen,
       COLLECT { UNWIND saidByOther AS said WITH said WHERE said.held IS NOT NULL RETURN DISTINCT said.held AS held ORDER BY held } AS heldByOther,
       COLLECT { UNWIND saidByOther AS said WITH said WHERE said.seen IS NOT NULL RETURN DISTINCT said.seen AS seen ORDER BY seen } AS seenByOther,
       about,
       CASE WHEN NOT (isNamed AND isNamedByOther) THEN EXISTS {
         MATCH (description:SourceDescription)-[:DESCRIBES]->(silent)
         WHERE description.covers IS NOT NULL
           AND /* lastDescription(description, silent) */
           AND /* coversTiesOf(description, party) */
       } END AS isSilenceMeant,
       /* strongestStatus(statuses) */ AS status,
       COLLECT {
         UNWIND stretches AS t
         UNWIND t.sources AS cited
         WITH DISTINCT cited
         WHERE split(cited, '#')[0] IN [one.id, two.id]
         RETURN cited
         ORDER BY cited
       } AS sources
ORDER BY comparison, country.name, partner.name, party.name, tie
