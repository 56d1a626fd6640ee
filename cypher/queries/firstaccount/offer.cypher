// Offers the first account for a code, by its mark, beside what other services offer it for.
CYPHER replan=skip
MERGE (offer:FirstAccountOffer {id: 'first'})
// written first, so that of two at once the second waits
SET offer.at = $now
WITH offer,
     [place IN range(0, size(coalesce(offer.codes, [])) - 1)
       WHERE offer.untils[place] > $now AND offer.codes[place] <> $mark][-9..] AS others
SET offer.codes = [place IN others | offer.codes[place]] + [$mark],
    offer.untils = [place IN others | offer.untils[place]] + [$until]
