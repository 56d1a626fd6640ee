// How what is known of one partnership on $asOf changed with each recording and retraction.
MATCH (:Keyed)-[party:PARTY_TO]->(:Partnership {id: $id})
WHERE /* saidBy(party, $saidBy) */
UNWIND [party.knownFrom, party.knownTo] AS step
WITH DISTINCT step
WHERE step < 9223372036854775807
CALL (step) {
  OPTIONAL MATCH (:Keyed)-[tie:TWINNED_WITH {partnership: $id}]->(:Keyed)
  WHERE /* covers(tie, $asOf) */
    AND /* knownOn(tie, step) */
    AND /* saidBy(tie, $saidBy) */
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
         WHERE /* knownOn(party, step) */
           AND /* saidBy(party, $saidBy) */
         UNWIND party.sources AS source
         RETURN DISTINCT source
       } AS sources
ORDER BY step
