// Adds an offer with its first version; one that waits is in the pool once it has another.
CYPHER replan=skip
CREATE (offer:Offer {number: $number, version: 1, until: $until, waits: $waits})
CREATE (offer)-[:HAS_VERSION]->(:OfferVersion {offer: $number, version: 1, at: $at, by: $by, sealed: $sealed})
