// title.en: Places within a number of ties
// title.nl: Plaatsen binnen een aantal banden
// about.en: Every place that can be reached from a place over at most so many ties that held on the day, with one of the
//   shortest ways. The status of a way is that of its least certain tie. A way doesn't lead through a country that ties were made with.
// about.nl: Elke plaats die vanuit een plaats te bereiken is over hoogstens zoveel banden die op die dag bestonden, met een van
//   de kortste wegen. De status van een weg is die van zijn minst zekere band. Een weg loopt niet door een land waarmee banden zijn gesloten.
// param from: place            | where to begin           | waar te beginnen
// param hops: integer = 2 1..6 | over at most so many ties | over hoogstens zoveel banden
// param scope: scope = nl | with the world around (world) or the registry alone (nl) | met de wereld eromheen (world) of alleen het register (nl)
// returns place: party, hops: integer, path: path, ties: partnership[], status: status, sources: text[]
MATCH (from:Keyed {key: $from})
MATCH way = ANY SHORTEST (from)
  (()-[t:TWINNED_WITH|WORLD_TWINNED_WITH]-(step)
    WHERE NOT step:Country
      AND /* listed(t) */){1,$hops}
  (place)
WITH from, way, place, relationships(way) AS ties
// a second tie of the same two leads back
WHERE place <> from
WITH way, place, ties, [tie IN ties | /* status(tie) */] AS statuses
RETURN place {.key, .name, .nameNl} AS place,
       length(way) AS hops,
       [step IN nodes(way) | step {.key, .name, .nameNl}] AS path,
       [tie IN ties | tie.partnership] AS ties,
       /* weakestStatus(statuses) */ AS status,
       reduce(all = [], tie IN ties | all + tie.sources) AS sources
ORDER BY hops, place.name, place.key
