// How many answers to calls are undecided.
CYPHER replan=skip
MATCH (answer:CallAnswer)
WHERE answer.state IN ['waiting', 'seconded']
RETURN count(answer) AS waiting
