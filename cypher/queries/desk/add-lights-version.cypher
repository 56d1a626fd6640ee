// Adds a version of the lights of a country after $after, unless another did; who writes first locks them for the other.
CYPHER replan=skip
MERGE (lights:CountryLights {country: $country})
ON CREATE SET lights.version = 0
SET lights.changedAt = $at
WITH lights
WHERE lights.version = $after
SET lights.version = $after + 1
CREATE (lights)-[:HAS_VERSION]->(written:CountryLightsVersion {country: $country, version: $after + 1, at: $at, by: $by, sealed: $sealed})
RETURN count(written) AS added
