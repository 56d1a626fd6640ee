// The partners of the things with $keys on $asOf.
CYPHER replan=skip
UNWIND $keys AS asked
MATCH (thing:Keyed {key: asked})-[tie:TWINNED_WITH]-(partner:Keyed)
WHERE /* onDay(tie) */
WITH asked, tie, partner, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(tie) */
WITH DISTINCT asked, partner
RETURN asked, partner.key AS key, partner.name AS name
ORDER BY asked, name, key
