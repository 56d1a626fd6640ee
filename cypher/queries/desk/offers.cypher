// Offers that stand on a day, in the pool or waiting for it, what ends first in front.
CYPHER replan=skip
MATCH (offer:Offer)
WHERE offer.until >= $today AND coalesce(offer.waits, false) = $waits
MATCH (written:OfferVersion {offer: offer.number, version: offer.version})
RETURN offer.number AS number,
       written.version AS version,
       written.at AS at,
       written.by AS by,
       offer.until AS until,
       written.sealed AS sealed
ORDER BY until, number
