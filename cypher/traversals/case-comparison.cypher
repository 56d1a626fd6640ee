// title.en: Five cases compared
// title.nl: Vijf casussen vergeleken
// about.en: What the study of five ties with Morocco and Türkiye (2007–2011) tells of each case: who took part, how it was organised, the six
//   dimensions of mutual learning, and what came of it; with the words of the study, and how the tie stands on the day. What the study tells only
//   of all five together is not told of a case.
// about.nl: Wat de studie naar vijf banden met Marokko en Turkije (2007–2011) per casus vertelt: wie meededen, hoe het was georganiseerd, de zes
//   dimensies van wederzijds leren, en wat het opleverde; met de woorden van de studie, en hoe de band er op die dag voor staat. Wat de studie
//   alleen over alle vijf samen zegt, is niet per casus verteld.
// param aspect: text? | only actors, network-model, commonalities, differences, resources, trust, power, transnational-relations or outcome | alleen actors, network-model, commonalities, differences, resources, trust, power, transnational-relations of outcome
// returns caseAspect: text, municipality: municipality, partner: partnerCity, told: boolean, text: text, quote: text, tie: partnership,
// returns status: status, sources: text[]
MATCH (said:Assertion {kind: 'statement', type: 'case_finding'})-[:FROM]->(source:Source)
WHERE /* recorded(said) */
  AND /* published(source) */
MATCH (municipality:Municipality)<-[:SAYS {role: 'subject'}]-(said)-[:SAYS {role: 'subject'}]->(partner:PartnerCity)
WITH municipality, partner, source, collect(said) AS findings
OPTIONAL MATCH (municipality)-[t:TWINNED_WITH]-(partner)
WHERE /* onDay(t) */
WITH municipality, partner, source, findings, collect(t) AS edges
WITH *, head([t IN edges | {tie: t.partnership, status: /* status(t) */}]) AS held
UNWIND range(0, 8) AS number
WITH *, [
  'actors', 'network-model', 'commonalities', 'differences', 'resources', 'trust', 'power', 'transnational-relations', 'outcome'
][number] AS caseAspect
WITH *, head([said IN findings WHERE said.note = caseAspect]) AS said
WHERE $aspect IS NULL OR caseAspect = $aspect
RETURN caseAspect,
       municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       said IS NOT NULL AS told,
       said.text AS text,
       said.quote AS quote,
       held.tie AS tie,
       held.status AS status,
       [source.id + CASE WHEN said IS NULL THEN '' ELSE '#' + said.locator END] AS sources
ORDER BY number, municipality.name, partner.name
