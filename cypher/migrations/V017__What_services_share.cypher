// What several services on one database count together stands apart from the registry, too.
CREATE CONSTRAINT attempts_by FOR (n:Attempts) REQUIRE n.by IS UNIQUE;
CREATE CONSTRAINT first_account_offer_id FOR (n:FirstAccountOffer) REQUIRE n.id IS UNIQUE;
CREATE INDEX attempts_last FOR (n:Attempts) ON (n.last);
