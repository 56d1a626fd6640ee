// Removes the partnerships with these $keys, of which nothing is drawn any more.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (partnership:Keyed {key: key})
DELETE partnership
