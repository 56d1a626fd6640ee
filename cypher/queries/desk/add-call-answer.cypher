// Adds an answer to a call with its first version.
CYPHER replan=skip
CREATE (answer:CallAnswer {number: $number, version: 1, call: $call, state: $state})
CREATE (answer)-[:HAS_VERSION]->(:CallAnswerVersion {answer: $number, version: 1, at: $at, by: '', sealed: $sealed})
