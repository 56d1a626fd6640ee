// Names in any spelling, places on the map, and what questions start from.
CREATE FULLTEXT INDEX names
FOR (n:Municipality|PartnerCity|Country|Province|Network|Programme|Organisation)
ON EACH [n.names, n.villages]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE POINT INDEX place_point FOR (n:Place) ON (n.point);
CREATE INDEX municipality_name FOR (n:Municipality) ON (n.name);
CREATE INDEX partner_city_name FOR (n:PartnerCity) ON (n.name);
CREATE INDEX network_name FOR (n:Network) ON (n.name);
CREATE INDEX twinned_with_end FOR ()-[r:TWINNED_WITH]-() ON (r.untilMax);
CREATE INDEX twinned_with_inherited FOR ()-[r:TWINNED_WITH]-() ON (r.inheritedFrom);
CREATE INDEX country_of_origin FOR (n:Country) ON (n.countryOfOrigin);
CREATE INDEX assertion_kind FOR (n:Assertion) ON (n.kind);
CREATE INDEX import_run_started FOR (n:ImportRun) ON (n.startedAt);
