// That something of the desk's was corrected, erased or destroyed, and why; it stays when what it is about is gone.
CREATE CONSTRAINT desk_amendment FOR (n:DeskAmendment) REQUIRE n.id IS UNIQUE;
CREATE INDEX desk_amendment_thing FOR (n:DeskAmendment) ON (n.thing);
