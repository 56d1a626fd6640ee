// title.en: Shortest ways between two parties
// title.nl: Kortste wegen tussen twee partijen
// about.en: All shortest ways from one party to another over ties that held on the day, and on request over shared networks and
//   countries too. Where there is none, the last day for which sources bear one out, with the way of that day: lapsed are
//   the ties on it that don't hold on the day asked, ended by a source or not seen for longer than the reach. The status
//   of a way is that of its least certain step.
// about.nl: Alle kortste wegen van de ene partij naar de andere over banden die op die dag bestonden, en desgevraagd ook over gedeelde
//   netwerken en landen. Is er geen, dan de laatste dag waarvoor bronnen er een staven, met de weg van die dag: vervallen
//   zijn de banden erop die op de gevraagde dag niet meer bestaan, door een bron beëindigd of langer dan de reikwijdte niet
//   gezien. De status van een weg is die van zijn minst zekere stap.
// caution.en: That no way is known is not the same as that there is none.
// caution.nl: Dat er geen weg bekend is, is niet hetzelfde als dat er geen is.
// param from: party               | where to begin                                     | waar te beginnen
// param to: party                 | where to end                                       | waar te eindigen
// param hops: integer = 6 1..12   | over at most so many steps                         | over hoogstens zoveel stappen
// param networks: boolean = false | also over networks that two share: two steps       | ook over netwerken die twee delen: twee stappen
// param countries: boolean = false | also over foreign countries that two places lie in | ook over buitenlanden waar twee plaatsen in liggen
// param atMost: integer = 25 1..1000 | so many ways at most                            | hoogstens zoveel wegen
// param scope: scope = nl | with the world around (world) or the registry alone (nl) | met de wereld eromheen (world) of alleen het register (nl)
// returns path: path, hops: integer, ties: partnership[], holds: boolean, day: date, status: status,
// returns lapsed: partnership[], lastSeen: edtf, until: edtf, sources: text[]
MATCH (from:Keyed {key: $from})
CALL (from) {
  MATCH (to:Keyed {key: $to})
  WHERE from <> to
  RETURN to
}
CALL (from, to) {
  MATCH way = ALL SHORTEST (from)
    (()-[e:TWINNED_WITH|WORLD_TWINNED_WITH|MEMBER_OF|WORLD_MEMBER_OF|IN_COUNTRY]-(step)
      WHERE (step = to OR NOT step:Country OR ($countries AND step.id <> 'NL')) AND CASE
        WHEN e:IN_COUNTRY THEN $countries
        WHEN e:MEMBER_OF|WORLD_MEMBER_OF AND NOT $networks THEN false
        ELSE /* listed(e) */
      END){1,$hops}
    (to)
  RETURN collect(way) AS now
}
CALL (from, to, now) {
  WITH now
  WHERE size(now) > 0
  RETURN $asOf AS day, now AS ways
  UNION
  WITH from, to, now
  WHERE size(now) = 0
  MATCH (one:Keyed)-[t:TWINNED_WITH|WORLD_TWINNED_WITH|MEMBER_OF|WORLD_MEMBER_OF]->(other)
  WHERE /* known(t) */
    AND (t:TWINNED_WITH|WORLD_TWINNED_WITH OR $networks)
  UNWIND [t.lastSeenMax, t.untilMax, one.lastDay, other.lastDay] AS day
  WITH DISTINCT from, to, day
  WHERE day < $asOf
  ORDER BY day DESC
  // days are many: some together first, of which each step may have held on another
  WITH from, to, collect(day) AS days, 2 * toInteger(sqrt(count(day))) + 1 AS together
  UNWIND range(0, size(days) - 1, together) AS first
  WITH from, to, days[first..first + together] AS days
  CALL (from, to, days) {
    WITH from, to, days[0] AS latest, days[-1] AS earliest
    MATCH way = ANY SHORTEST (from)
      (()-[e:TWINNED_WITH|MEMBER_OF|IN_COUNTRY]-(step)
        WHERE (step = to OR NOT step:Country OR ($countries AND step.id <> 'NL')) AND CASE
          WHEN e:IN_COUNTRY THEN $countries
          WHEN e:MEMBER_OF AND NOT $networks THEN false
          ELSE /* coversSome(e, earliest, latest) */
            AND /* known(e) */
            AND (earliest <= e.lastSeenMax OR earliest <= e.untilMax)
        END){1,$hops}
      (to)
    RETURN count(way) AS borne
  }
  WITH from, to, days, borne
  WHERE borne > 0
  UNWIND days AS day
  CALL (from, to, day) {
    MATCH way = ALL SHORTEST (from)
      (()-[e:TWINNED_WITH|WORLD_TWINNED_WITH|MEMBER_OF|WORLD_MEMBER_OF|IN_COUNTRY]-(step)
        WHERE (step = to OR NOT step:Country OR ($countries AND step.id <> 'NL')) AND CASE
          WHEN e:IN_COUNTRY THEN $countries
          WHEN e:MEMBER_OF|WORLD_MEMBER_OF AND NOT $networks THEN false
          ELSE /* holdsOn(e, day) */
            AND (day <= e.lastSeenMax OR day <= e.untilMax)
        END){1,$hops}
      (to)
    RETURN collect(way) AS then
  }
  WITH day, then
  WHERE size(then) > 0
  RETURN day, then AS ways
  LIMIT 1
}
UNWIND ways AS way
WITH day, nodes(way) AS parties, collect(relationships(way)) AS alternatives
CALL (parties, alternatives) {
  UNWIND range(0, size(parties) - 2) AS number
  UNWIND alternatives AS steps
  WITH DISTINCT number, steps[number] AS e
  WITH number, e, startNode(e) AS one, endNode(e) AS other
  OPTIONAL MATCH (one)-[same:TWINNED_WITH|WORLD_TWINNED_WITH|MEMBER_OF|WORLD_MEMBER_OF]->(other)
  WHERE type(same) = type(e)
    AND (e.partnership IS NULL OR same.partnership = e.partnership)
    AND /* onDay(same) */
  WITH number,
       e,
       CASE
         WHEN e:IN_COUNTRY THEN 'certain'
         ELSE coalesce(/* status(same) */, 'unknown')
       END AS status
  ORDER BY number, coalesce(e.lastSeenMax, e.untilMax) DESC, e.partnership
  WITH number,
       collect(e) AS edges,
       collect(status) AS statuses,
       collect(CASE WHEN NOT /* holdingStatus(status) */ THEN e END) AS gone
  WITH collect(/* strongestStatus(statuses) */) AS grades,
       collect(head(edges)) AS bearers,
       reduce(all = [], some IN collect(edges) | all + some) AS edges,
       reduce(all = [], some IN collect(gone) | all + some) AS gone
  RETURN /* weakestStatus(grades) */ AS status,
         [e IN edges WHERE e:TWINNED_WITH|WORLD_TWINNED_WITH | e.partnership] AS ties,
         [e IN gone WHERE e:TWINNED_WITH|WORLD_TWINNED_WITH | e.partnership] AS lapsed,
         head(COLLECT {
           UNWIND bearers AS e
           WITH e
           WHERE e.lastSeenMax IS NOT NULL
           RETURN e.lastSeen
           ORDER BY e.lastSeenMax
         }) AS lastSeen,
         head(COLLECT {
           UNWIND gone AS e
           WITH e
           WHERE e.untilMax < $asOf
           RETURN e.until
           ORDER BY e.untilMax
         }) AS until,
         COLLECT {
           UNWIND edges AS e
           UNWIND e.sources AS source
           RETURN DISTINCT source
         } AS sources
}
RETURN [party IN parties | party {.key, .name, .nameNl}] AS path,
       size(parties) - 1 AS hops,
       ties,
       /* holdingStatus(status) */ AS holds,
       day,
       status,
       lapsed,
       lastSeen,
       until,
       sources
ORDER BY status, [party IN parties | party.name], [party IN parties | party.key]
LIMIT $atMost
