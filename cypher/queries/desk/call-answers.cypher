// All answers to a call as they are now, in the order in which they came.
CYPHER replan=skip
MATCH (answer:CallAnswer {call: $call})
MATCH (written:CallAnswerVersion {answer: answer.number, version: answer.version})
RETURN answer.number AS number,
       written.version AS version,
       answer.call AS call,
       written.sealed AS sealed
ORDER BY number
