// Adds a version of an answer after $after, unless another did; who writes first locks it for the other.
CYPHER replan=skip
MATCH (answer:CallAnswer {number: $number})
SET answer.changedAt = $at
WITH answer
WHERE answer.version = $after
SET answer.version = $after + 1,
    answer.state = $state
CREATE (answer)-[:HAS_VERSION]->(written:CallAnswerVersion {answer: $number, version: $after + 1, at: $at, by: $by, sealed: $sealed})
RETURN count(written) AS added
