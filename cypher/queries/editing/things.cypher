// Those of $keys that there are, with what they are called and where they lie.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (thing:Keyed {key: key})
OPTIONAL MATCH (thing)-[:IN_COUNTRY]->(country:Country)
RETURN key, thing.id AS id, coalesce(thing.name, thing.id) AS name, head(collect(country.id)) AS country
