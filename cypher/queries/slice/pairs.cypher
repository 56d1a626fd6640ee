// The pairs of parties that have ties on any of $days, with what is known of these on $asOf, a row for each pair, the Dutch one before the other.
MATCH (party)-[tie:TWINNED_WITH|WORLD_TWINNED_WITH]-(partner)
WHERE [NOT party:Municipality|Province|District, party.key] < [NOT partner:Municipality|Province|District, partner.key]
  AND /* known(tie) */
  AND /* heldAsAsked(tie) */
  AND any(day IN $days WHERE /* covers(tie, day) */)
WITH party, partner, collect(tie) AS ties
WITH party, partner, [tie IN ties WHERE /* onDay(tie) */] AS ties
WITH party, partner, ties, [tie IN ties | /* status(tie) */] AS statuses
WITH party, partner, ties, statuses, [status IN statuses WHERE /* listedStatus(status) */ AND /* holdingStatus(status) */] AS holding
WITH party, partner, ties, size(holding) > 0 AS holds,
     CASE WHEN size(holding) > 0 THEN /* strongestStatus(holding) */ ELSE /* strongestStatus(statuses) */ END AS status
WITH party, partner, ties, holds, status, head([tie IN ties WHERE /* status(tie) */ = status]) AS best
RETURN {kind: split(party.key, '/')[0], id: party.id, name: party.name} AS party,
       {kind: split(partner.key, '/')[0], id: partner.id, name: partner.name} AS partner,
       (/* inExistence(party) */ AND /* inExistence(partner) */) AS present,
       holds,
       status,
       CASE WHEN best IS NOT NULL THEN /* basis(best) */ END AS basis,
       CASE WHEN best IS NOT NULL THEN /* seenDays(best) */ END AS seenDays,
       COLLECT { UNWIND ties AS tie RETURN DISTINCT tie.partnership AS id ORDER BY id } AS ties,
       COLLECT { UNWIND ties AS tie RETURN DISTINCT tie.kind AS kind ORDER BY kind } AS kinds,
       COLLECT {
         UNWIND ties AS tie
         MATCH (heirOf:Municipality {id: tie.inheritedFrom})
         WITH DISTINCT heirOf
         RETURN {kind: split(heirOf.key, '/')[0], id: heirOf.id, name: heirOf.name}
         ORDER BY heirOf.id
       } AS inheritedFrom,
       any(tie IN ties WHERE tie.disputedBy IS NOT NULL) AS disputed,
       COLLECT {
         UNWIND ties AS tie
         MATCH (:Partnership {id: tie.partnership})-[about:ABOUT]->(theme:Theme)
         WHERE /* known(about) */
         WITH DISTINCT theme
         RETURN {kind: split(theme.key, '/')[0], id: theme.id, name: theme.name}
         ORDER BY theme.id
       } AS themes,
       COLLECT { UNWIND ties AS tie UNWIND tie.sources AS source RETURN DISTINCT source ORDER BY source } AS sources
ORDER BY party.kind, party.id, partner.kind, partner.id
