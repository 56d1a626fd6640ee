// Those of $fingerprints that are recorded, and whether they still count.
CYPHER replan=skip
UNWIND $fingerprints AS fingerprint
MATCH (assertion:Assertion {fingerprint: fingerprint})
RETURN fingerprint, assertion.retractedAt IS NULL AS live
