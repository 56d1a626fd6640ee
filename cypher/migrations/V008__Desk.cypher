// What the desk writes stands apart from the registry: no relationship leads from one to the other.
CREATE CONSTRAINT desk_series FOR (n:DeskSeries) REQUIRE n.of IS UNIQUE;
CREATE CONSTRAINT request_number FOR (n:Request) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT request_version FOR (n:RequestVersion) REQUIRE (n.request, n.version) IS UNIQUE;
CREATE CONSTRAINT case_number FOR (n:Case) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT case_version FOR (n:CaseVersion) REQUIRE (n.case, n.version) IS UNIQUE;
CREATE CONSTRAINT contact_municipality FOR (n:Contact) REQUIRE n.municipality IS UNIQUE;
CREATE INDEX case_country FOR (n:Case) ON (n.country);
CREATE INDEX case_open FOR (n:Case) ON (n.isOpen);
CREATE INDEX case_due FOR (n:Case) ON (n.due);
