// An answer to a call as it is now.
CYPHER replan=skip
MATCH (answer:CallAnswer {number: $number})
MATCH (written:CallAnswerVersion {answer: $number, version: answer.version})
RETURN answer.number AS number,
       written.version AS version,
       answer.call AS call,
       written.sealed AS sealed
