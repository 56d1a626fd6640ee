// Ties of municipalities with parties abroad as they stood on $asOf, past ones among them.
CYPHER replan=skip
MATCH (town:Municipality)-[tie:TWINNED_WITH]-(place:PartnerCity|Country)
WHERE /* onDay(tie) */
OPTIONAL MATCH (place)-[:IN_COUNTRY]->(country:Country)
WITH town, tie, place, country,
     COLLECT {
       MATCH (:Partnership {id: tie.partnership})-[detail:ABOUT|FUNDED_BY|MOTIVATED_BY]->(thing:Theme|Motive|Programme)
       WHERE /* known(detail) */
       RETURN {
         topic: {id: thing.key, name: coalesce(thing.name, thing.id)},
         sources: detail.sources,
         told: COLLECT {
           MATCH (said:Assertion)
           WHERE said.id IN detail.assertions
             AND said.note IS NOT NULL
           RETURN {initiative: said.initiative, note: said.note}
           ORDER BY said.id
         }
       }
       ORDER BY thing.key
     } AS mentions,
       /* status(tie) */ AS status
WITH *, CASE WHEN status = 'ended' THEN COLLECT {
  MATCH (said:Assertion)-[:FROM]->(source:Source)
  WHERE said.id IN tie.assertions
    AND NOT split(said.held + '/', '/')[1] IN ['', '..']
  RETURN source.id
  ORDER BY source.id
} ELSE [] END AS endedBy
RETURN tie.partnership AS partnership,
       split(tie.unit, ':')[2] AS kin,
       town.key AS town,
       {
         id: place.key,
         name: place.name,
         country: CASE WHEN country IS NOT NULL THEN {id: country.key, name: coalesce(country.name, country.id)} END,
         point: place.point,
         population: CASE WHEN place.population IS NOT NULL THEN {
           value: place.population,
           on: '',
           sources: coalesce(place.sources, [])
         } END
       } AS place,
       'municipality/' + tie.inheritedFrom AS inheritedFrom,
       {
         status: status,
         since: tie.since,
         until: tie.until,
         lastSeen: CASE
           WHEN tie.nearMin IS NULL OR tie.nearMax IS NULL THEN NULL
           WHEN tie.nearMax < $asOf THEN tie.nearMax
           WHEN tie.nearMin > $asOf THEN tie.nearMin
           ELSE $asOf
         END,
         seen: [i IN range(0, size(tie.seenMin) - 1) | {from: tie.seenMin[i], to: tie.seenMax[i], source: tie.seenBy[i]}],
         end: CASE WHEN size(endedBy) > 0 AND tie.untilMax IS NOT NULL THEN {
           day: tie.untilMax,
           isOfWork: tie.kind IN ['project', 'contact', 'other'],
           sources: endedBy
         } END
       } AS course,
       {
         themes: [mention IN mentions WHERE mention.topic.id STARTS WITH 'theme/'],
         motives: [mention IN mentions WHERE mention.topic.id STARTS WITH 'motive/'],
         programmes: [mention IN mentions WHERE mention.topic.id STARTS WITH 'programme/']
       } AS about,
       tie.sources AS sources
ORDER BY town, place.id, partnership, inheritedFrom
