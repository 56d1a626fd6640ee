// title.en: What sources added to what is known of ties
// title.nl: Wat bronnen toevoegden aan wat van banden bekend is
// about.en: Of the ties that held on the day, which source tells when they began, of what kind they are, what they are about, why they are
//   there, who takes part, who pays and how they are organised: of how many it tells that, of how many it was the first in order of publication,
//   and of how many it was known with it.
// about.nl: Welke bron van de banden die op die dag bestonden vertelt wanneer ze begonnen, van welke soort ze zijn, waar ze over gaan, waarom ze
//   er zijn, wie meedoet, wie betaalt en hoe ze zijn georganiseerd: van hoeveel hij dat vertelt, van hoeveel hij naar datum van verschijnen de
//   eerste was, en van hoeveel het daarmee bekend was.
// caution.en: Sources are in the order in which they had surely been published. Of those of unknown age that is when they were retrieved.
// caution.nl: Bronnen staan in de volgorde waarin ze zeker waren verschenen. Van bronnen van onbekende leeftijd is dat wanneer ze zijn opgehaald.
// param aspect: text? | only begin, kind, theme, motive, actor, programme or network-model | alleen begin, kind, theme, motive, actor, programme of network-model
// returns aspect: text, source: text, published: date, told: integer, first: integer, known: integer, ties: partnership[], sources: text[]
MATCH ()-[t:TWINNED_WITH]->()
WHERE /* listed(t) */
WITH t.partnership AS tie, head(collect(t)) AS t
CALL (tie, t) {
  UNWIND t.assertions AS id
  MATCH (said:Assertion {id: id})-[:FROM]->(source:Source)
  UNWIND [
    CASE WHEN said.held IS NOT NULL AND NOT said.held STARTS WITH '/' AND NOT said.held STARTS WITH '..' THEN 'begin' END,
    CASE WHEN said.tieKind <> 'unknown' THEN 'kind' END
  ] AS aspect
  WITH aspect, source
  WHERE aspect IS NOT NULL
  RETURN DISTINCT aspect, source.id AS id
  UNION
  MATCH (:Partnership {id: tie})-[facet:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]->()
  WHERE /* known(facet) */
  UNWIND facet.sources AS reference
  RETURN DISTINCT CASE type(facet)
           WHEN 'ABOUT' THEN 'theme'
           WHEN 'MOTIVATED_BY' THEN 'motive'
           WHEN 'INVOLVES' THEN 'actor'
           WHEN 'FUNDED_BY' THEN 'programme'
           ELSE 'network-model'
         END AS aspect,
         split(reference, '#')[0] AS id
}
WITH aspect, tie, id
WHERE $aspect IS NULL OR aspect = $aspect
MATCH (source:Source {id: id})
WITH aspect, tie, source
ORDER BY source.saidBy, source.id
WITH aspect, tie, collect(source) AS tellers
UNWIND range(0, size(tellers) - 1) AS number
WITH aspect, tellers[number] AS source, tie, number = 0 AS isFirst
ORDER BY aspect, source.saidBy, source.id, tie
WITH aspect, source, collect(tie) AS ties, sum(CASE WHEN isFirst THEN 1 ELSE 0 END) AS first
WITH aspect, collect({source: source, ties: ties, first: first}) AS steps
UNWIND range(0, size(steps) - 1) AS number
WITH aspect, steps[number] AS step, reduce(sum = 0, one IN steps[..number + 1] | sum + one.first) AS known
RETURN aspect,
       step.source.id AS source,
       step.source.saidBy AS published,
       size(step.ties) AS told,
       step.first AS first,
       known,
       step.ties AS ties,
       [step.source.id] AS sources
ORDER BY aspect, published, source
