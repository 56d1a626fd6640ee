// All versions of the lights of a country, the latest first.
CYPHER replan=skip
MATCH (:CountryLights {country: $country})-[:HAS_VERSION]->(written:CountryLightsVersion)
RETURN written.country AS country,
       written.version AS version,
       written.sealed AS sealed
ORDER BY version DESC
