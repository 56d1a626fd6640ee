// Takes the first account for a code, by its mark, after which it is offered for none; 0 when it isn't offered for that code.
CYPHER replan=skip
MATCH (offer:FirstAccountOffer {id: 'first'})
// written first, so that of two at once the second waits
SET offer.at = $now
WITH offer
WHERE any(place IN range(0, size(offer.codes) - 1) WHERE offer.codes[place] = $mark AND offer.untils[place] > $now)
SET offer.codes = [], offer.untils = []
RETURN count(offer) AS taken
