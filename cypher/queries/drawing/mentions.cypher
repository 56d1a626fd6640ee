// What is kept of the assertions that mention the things with these $keys.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (thing:Keyed {key: key})
WHERE thing.mentions IS NOT NULL
RETURN key, thing.mentions AS mentions
