// Adds a version of an offer after $after, unless another did; who writes first locks it for the other.
CYPHER replan=skip
MATCH (offer:Offer {number: $number})
SET offer.changedAt = $at
WITH offer
WHERE offer.version = $after
SET offer.version = $after + 1,
    offer.until = $until,
    offer.waits = false
CREATE (offer)-[:HAS_VERSION]->(written:OfferVersion {offer: $number, version: $after + 1, at: $at, by: $by, sealed: $sealed})
RETURN count(written) AS added
