// The things of $kind that sources name, in the order of their typology where they have one.
CYPHER replan=skip
MATCH (thing:Keyed)
WHERE thing.key STARTS WITH $kind + '/' AND thing.name IS NOT NULL
RETURN thing.id AS id, thing.name AS name
ORDER BY thing.type, thing.order, toLower(thing.name), id
