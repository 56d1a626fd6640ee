// Those of $keys that there are, each with the key under which the same place counts.
UNWIND $keys AS key
MATCH (thing:Keyed {key: key})
WHERE $scope = 'world' OR thing.scope IS NULL
OPTIONAL MATCH (thing)-[:SAME_AS]->(current:Keyed)
RETURN key, coalesce(current.key, key) AS current
