// Adds a version of a case after $after, unless another did; who writes first locks it for the other.
CYPHER replan=skip
MATCH (case:Case {number: $number})
SET case.changedAt = $at
WITH case
WHERE case.version = $after
SET case.version = $after + 1,
    case.isOpen = $isOpen,
    case.due = $due
CREATE (case)-[:HAS_VERSION]->(written:CaseVersion {case: $number, version: $after + 1, at: $at, by: $by, sealed: $sealed})
RETURN count(written) AS added
