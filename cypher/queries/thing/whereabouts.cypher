// Where those of $keys lie of which that is known, and their numbers at GeoNames.
CYPHER replan=skip
UNWIND $keys AS key
MATCH (thing:Keyed {key: key})
WHERE thing.point IS NOT NULL OR thing.geonamesId IS NOT NULL
RETURN key, thing.point.y AS latitude, thing.point.x AS longitude, thing.geonamesId AS geonamesId
