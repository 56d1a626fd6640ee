// Every change of the record has a number of its own, by which followers find it.
CREATE CONSTRAINT assertion_recorded_change FOR (n:Assertion) REQUIRE n.recordedChange IS UNIQUE;
CREATE CONSTRAINT assertion_retracted_change FOR (n:Assertion) REQUIRE n.retractedChange IS UNIQUE;
CREATE CONSTRAINT source_description_change FOR (n:SourceDescription) REQUIRE n.change IS UNIQUE;
