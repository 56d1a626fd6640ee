// Which ties a country, or a place in it, is a party to on $asOf; one between two places in it comes once.
MATCH (:Country {id: $id})<-[:IN_COUNTRY]-{0,1}(party:Keyed)-[tie:TWINNED_WITH]-(partner:Keyed)
WHERE /* onDay(tie) */
  AND (startNode(tie) = party OR NOT EXISTS { (partner)-[:IN_COUNTRY]->{0,1}(:Country {id: $id}) })
WITH party, tie, partner, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(tie) */
RETURN [/* statusOrder(status) */, coalesce(party.name, ''), coalesce(partner.name, ''), tie.partnership, coalesce(tie.inheritedFrom, '')] AS position, elementId(tie) + ' ' + elementId(party) AS row
ORDER BY position
