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
  AND ($country IS NULL OR partner.country = $country OR partner.key = 'country/' + $country)
WITH t.partnership AS id, head(collect(t)) AS t
MATCH (partnership:Partnership {id: id})
CALL (partnership) {
  OPTIONAL MATCH (partnership)-[facet:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS|PARTY_TO]-()
  WHERE (NOT facet:PARTY_TO OR facet.role = 'initiator')
    AND /* known(facet) */
  WITH type(facet) AS aspect, facet.role IN ['initiator', 'initiated-by'] AS isInitiator, coalesce(facet.reading, false) AS isRead
  RETURN collect(aspect) AS any,
         collect(CASE WHEN NOT isRead THEN aspect END) AS inWords,
         count(CASE WHEN isInitiator THEN 1 END) > 0 AS isInitiatorKnown,
         count(CASE WHEN isInitiator AND NOT isRead THEN 1 END) > 0 AS isInitiatorInWords
}
WITH t.since IS NOT NULL AS isBeginKnown,
     t.kind <> 'unknown' AS isKindKnown,
     any,
     inWords,
     isInitiatorKnown,
     isInitiatorInWords,
     [source IN t.sources | split(source, '#')[0]] AS several,
     id
// In this order sources come, too: to order them once they are collected, the database would hold all of them for each
ORDER BY id
// One row for all ties before there is one for each aspect
WITH count(*) AS ties,
     collect(DISTINCT several) AS publications,
     count(CASE WHEN any(source IN several WHERE source <> several[0]) THEN 1 END) AS seenTwice,
     count(CASE WHEN isBeginKnown THEN 1 END) AS begins,
     count(CASE WHEN isKindKnown THEN 1 END) AS kinds,
     count(CASE WHEN isInitiatorKnown THEN 1 END) AS initiators,
     count(CASE WHEN isInitiatorInWords THEN 1 END) AS initiatorsInWords,
     count(CASE WHEN 'ABOUT' IN any THEN 1 END) AS themes,
     count(CASE WHEN 'ABOUT' IN inWords THEN 1 END) AS themesInWords,
     count(CASE WHEN 'MOTIVATED_BY' IN any THEN 1 END) AS motives,
     count(CASE WHEN 'MOTIVATED_BY' IN inWords THEN 1 END) AS motivesInWords,
     count(CASE WHEN 'INVOLVES' IN any THEN 1 END) AS actors,
     count(CASE WHEN 'INVOLVES' IN inWords THEN 1 END) AS actorsInWords,
     count(CASE WHEN 'FUNDED_BY' IN any THEN 1 END) AS programmes,
     count(CASE WHEN 'FUNDED_BY' IN inWords THEN 1 END) AS programmesInWords,
     count(CASE WHEN 'WORKS_AS' IN any THEN 1 END) AS networkModels,
     count(CASE WHEN 'WORKS_AS' IN inWords THEN 1 END) AS networkModelsInWords
WHERE ties > 0
WITH ties,
     COLLECT {
       UNWIND publications AS several
       UNWIND several AS source
       RETURN DISTINCT source
     } AS sources,
     [
       ['begin', begins, begins],
       ['kind', kinds, kinds],
       ['theme', themes, themesInWords],
       ['motive', motives, motivesInWords],
       ['initiator', initiators, initiatorsInWords],
       ['actor', actors, actorsInWords],
       ['programme', programmes, programmesInWords],
       ['network-model', networkModels, networkModelsInWords],
       ['second-source', seenTwice, seenTwice]
     ] AS aspects
UNWIND aspects AS counted
WITH counted[0] AS aspect, counted[1] AS known, counted[1] - counted[2] AS onlyRead, ties, sources
RETURN aspect, known, onlyRead, ties - known AS unknown, ties, round(100.0 * known / ties, 1) AS share, sources
ORDER BY known DESC, aspect
