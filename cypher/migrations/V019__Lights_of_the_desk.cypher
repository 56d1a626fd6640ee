// The lights that the desk sets on a country and its partners, in versions; like all of the desk's they stand apart from the registry.
CREATE CONSTRAINT country_lights FOR (n:CountryLights) REQUIRE n.country IS UNIQUE;
CREATE CONSTRAINT country_lights_version FOR (n:CountryLightsVersion) REQUIRE (n.country, n.version) IS UNIQUE;
