// Adds an offer with its first version.
CYPHER replan=skip
CREATE (offer:Offer {number: $number, version: 1, until: $until})
CREATE (offer)-[:HAS_VERSION]->(:OfferVersion {offer: $number, version: 1, at: $at, by: $by, sealed: $sealed})
