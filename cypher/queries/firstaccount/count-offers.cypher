// Whether the first account is offered for a code, by its mark: 1 or 0.
CYPHER replan=skip
MATCH (offer:FirstAccountOffer {id: 'first'})
WHERE any(place IN range(0, size(offer.codes) - 1) WHERE offer.codes[place] = $mark AND offer.untils[place] > $now)
RETURN count(offer) AS offers
