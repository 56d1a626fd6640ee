// How what is known of one partnership on $asOf changed with each publication.
MATCH (:Keyed)-[party:PARTY_TO]->(:Partnership {id: $id})
WHERE /* knownOn(party, $knownOn) */
UNWIND [party.saidFrom, party.saidTo] AS step
WITH DISTINCT step
WHERE step < 9223372036854775807
CALL (step) {
  OPTIONAL MATCH (:Keyed)-[tie:TWINNED_WITH {partnership: $id}]->(:Keyed)
  WHERE /* covers(tie, $asOf) */
    AND /* saidBy(tie, step) */
    AND /* knownOn(tie, $knownOn) */
  RETURN tie
  ORDER BY tie.inheritedFrom IS NOT NULL
  LIMIT 1
}
RETURN step,
       /* status(tie) */ AS status,
       tie.since AS since,
       tie.until AS until,
       tie.firstSeen AS firstSeen,
       tie.lastSeen AS lastSeen,
       COLLECT {
         MATCH (:Keyed)-[party:PARTY_TO]->(:Partnership {id: $id})
         WHERE /* saidBy(party, step) */
           AND /* knownOn(party, $knownOn) */
         UNWIND party.sources AS source
         RETURN DISTINCT source
       } AS sources
ORDER BY step
