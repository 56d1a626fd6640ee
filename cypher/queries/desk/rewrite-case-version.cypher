// Puts other content in place of that of a version of a case, for what must not be kept.
CYPHER replan=skip
MATCH (written:CaseVersion {case: $number, version: $version})
SET written.sealed = $sealed
