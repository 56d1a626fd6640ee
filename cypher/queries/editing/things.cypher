// Those of $keys that something still speaks of, with what they are called and where they lie.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (thing:Keyed {key: key})
WHERE thing.name IS NOT NULL
OPTIONAL MATCH (thing)-[:IN_COUNTRY]->(country:Country)
RETURN key, thing.id AS id, thing.name AS name, head(collect(country.id)) AS country
