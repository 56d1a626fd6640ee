// One partnership with its parties, as $knownOn and $saidBy have it.
MATCH (partnership:Partnership {id: $id})
CALL (partnership) {
  OPTIONAL MATCH (:Keyed)-[tie:TWINNED_WITH {partnership: $id}]->(:Keyed)
  WHERE /* known(tie) */
  RETURN tie
  LIMIT 1
}
RETURN partnership.id AS id,
       partnership.family AS family,
       coalesce(tie.kind, partnership.kind) AS kind,
       partnership.initiative AS initiative,
       tie.firstSeen AS firstSeen,
       tie.lastSeen AS lastSeen,
       partnership.current AS current,
       COLLECT {
         MATCH (party:Keyed)-[takesPart:PARTY_TO]->(partnership)
         WHERE /* known(takesPart) */
         OPTIONAL MATCH (party)-[:IN_COUNTRY]->(country:Country)
         RETURN {
           party: {kind: split(party.key, '/')[0], id: party.id, name: party.name},
           country: CASE WHEN country IS NOT NULL THEN {kind: split(country.key, '/')[0], id: country.id, name: country.name} END,
           role: takesPart.role,
           since: takesPart.since,
           until: takesPart.until,
           sources: takesPart.sources
         }
         ORDER BY party.key
       } AS parties
