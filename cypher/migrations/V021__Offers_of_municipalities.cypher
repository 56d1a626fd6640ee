// What municipalities offer, in versions; like all of the desk's it stands apart from the registry.
CREATE CONSTRAINT offer_number FOR (n:Offer) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT offer_version FOR (n:OfferVersion) REQUIRE (n.offer, n.version) IS UNIQUE;
CREATE INDEX offer_until FOR (n:Offer) ON (n.until);
