// How what is known of one partnership on $asOf changed with each publication.
MATCH (:Keyed)-[party:PARTY_TO]->(:Partnership {id: $id})
WHERE party.knownFrom <= $knownOn < party.knownTo
UNWIND [party.saidFrom, party.saidTo] AS step
WITH DISTINCT step
WHERE step < 9223372036854775807
CALL (step) {
  OPTIONAL MATCH (:Keyed)-[tie:TWINNED_WITH {partnership: $id}]->(:Keyed)
  WHERE tie.from <= $asOf <= tie.to
    AND tie.saidFrom <= step < tie.saidTo
    AND tie.knownFrom <= $knownOn < tie.knownTo
  RETURN tie
  ORDER BY tie.inheritedFrom IS NOT NULL
  LIMIT 1
}
RETURN step,
       CASE
         WHEN tie.certainty = 'possible' AND NOT tie.nearMin - $reach <= $asOf <= tie.nearMax + $reach THEN 'unknown'
         ELSE tie.certainty
       END AS status,
       tie.since AS since,
       tie.until AS until,
       tie.firstSeen AS firstSeen,
       tie.lastSeen AS lastSeen,
       COLLECT {
         MATCH (:Keyed)-[party:PARTY_TO]->(:Partnership {id: $id})
         WHERE party.saidFrom <= step < party.saidTo
           AND party.knownFrom <= $knownOn < party.knownTo
         UNWIND party.sources AS source
         RETURN DISTINCT source
       } AS sources
ORDER BY step
