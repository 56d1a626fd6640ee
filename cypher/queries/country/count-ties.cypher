// How many ties the list of a country's ties has, and the place in it of the one before the page.
MATCH (:Country {id: $id})<-[:IN_COUNTRY]-{0,1}(party:Keyed)-[tie:TWINNED_WITH]-(partner:Keyed)
WHERE /* onDay(tie) */
  AND (startNode(tie) = party OR NOT EXISTS { (partner)-[:IN_COUNTRY]->{0,1}(:Country {id: $id}) })
WITH party, tie, partner, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(tie) */
WITH [/* statusOrder(status) */, coalesce(party.name, ''), coalesce(partner.name, ''), tie.partnership, coalesce(tie.inheritedFrom, '')] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
