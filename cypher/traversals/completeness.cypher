// title.en: What is known of ties
// title.nl: Wat er van banden bekend is
// about.en: Of how many of the ties that held on the day it is known when they began, of what kind they are, what they are about,
//   why they are there, who began them, who takes part, who pays and how they are organised, and how many rest on more than one
//   source. What is only read into a source is counted apart.
// about.nl: Van hoeveel van de banden die op die dag bestonden bekend is wanneer ze begonnen, van welke soort ze zijn, waar ze
//   over gaan, waarom ze er zijn, wie ze begon, wie meedoet, wie betaalt en hoe ze zijn georganiseerd, en hoeveel er op meer dan
//   één bron rusten. Wat alleen in een bron wordt gelezen is apart geteld.
// caution.en: Known is what some source says, not what is true: a tie of which no source names a theme may have one.
// caution.nl: Bekend is wat een bron zegt, niet wat waar is: een band waarbij geen bron een thema noemt kan er best een hebben.
// param country: country?           | only with parties in this country | alleen met partijen in dit land
// param municipality: municipality? | only of this municipality         | alleen van deze gemeente
// returns aspect: text, known: integer, onlyRead: integer, unknown: integer, ties: integer, share: decimal, sources: text[]
MATCH (municipality:Municipality|Province|District)-[t:TWINNED_WITH]-(partner)
WHERE /* listed(t) */
  AND ($municipality IS NULL OR municipality.id = $municipality)
  AND ($country IS NULL OR partner.key = 'country/' + $country OR EXISTS { (partner)-[:IN_COUNTRY]->(:Country {id: $country}) })
WITH t.partnership AS id, head(collect(t)) AS t
MATCH (partnership:Partnership {id: id})
CALL (partnership) {
  OPTIONAL MATCH (partnership)-[facet:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]->()
  WHERE /* known(facet) */
  RETURN collect(type(facet)) AS any,
         collect(CASE WHEN facet.reading THEN null ELSE type(facet) END) AS inWords,
         collect(facet.role) AS roles,
         collect(CASE WHEN facet.reading THEN null ELSE facet.role END) AS rolesInWords
}
CALL (partnership) {
  OPTIONAL MATCH ()-[began:PARTY_TO {role: 'initiator'}]->(partnership)
  WHERE /* known(began) */
  RETURN count(began) > 0 AS isBegun, count(CASE WHEN began.reading THEN null ELSE began END) > 0 AS isBegunInWords
}
WITH t, size(COLLECT { UNWIND t.sources AS source RETURN DISTINCT split(source, '#')[0] }) > 1 AS isSeenTwice, [
  ['begin', t.since IS NOT NULL, t.since IS NOT NULL],
  ['kind', t.kind <> 'unknown', t.kind <> 'unknown'],
  ['theme', 'ABOUT' IN any, 'ABOUT' IN inWords],
  ['motive', 'MOTIVATED_BY' IN any, 'MOTIVATED_BY' IN inWords],
  ['initiator', isBegun OR 'initiated-by' IN roles, isBegunInWords OR 'initiated-by' IN rolesInWords],
  ['actor', 'INVOLVES' IN any, 'INVOLVES' IN inWords],
  ['programme', 'FUNDED_BY' IN any, 'FUNDED_BY' IN inWords],
  ['network-model', 'WORKS_AS' IN any, 'WORKS_AS' IN inWords]
] AS aspects
UNWIND aspects + [['second-source', isSeenTwice, isSeenTwice]] AS aspect
WITH aspect[0] AS aspect,
     count(*) AS ties,
     count(CASE WHEN aspect[1] THEN 1 END) AS known,
     count(CASE WHEN aspect[1] AND NOT aspect[2] THEN 1 END) AS onlyRead,
     collect(DISTINCT [source IN t.sources | split(source, '#')[0]]) AS publications
RETURN aspect,
       known,
       onlyRead,
       ties - known AS unknown,
       ties,
       round(100.0 * known / ties, 1) AS share,
       COLLECT {
         UNWIND publications AS several
         UNWIND several AS source
         WITH DISTINCT source
         RETURN source
         ORDER BY source
       } AS sources
ORDER BY known DESC, aspect
