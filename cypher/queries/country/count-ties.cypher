// How many ties the list of a country's ties has.
MATCH (:Country {id: $id})<-[:IN_COUNTRY]-{0,1}(party:Keyed)-[tie:TWINNED_WITH]-(partner:Keyed)
WHERE /* onDay(tie) */
  AND (startNode(tie) = party OR NOT EXISTS { (partner)-[:IN_COUNTRY]->{0,1}(:Country {id: $id}) })
WITH party, tie, partner, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
RETURN count(tie) AS total
