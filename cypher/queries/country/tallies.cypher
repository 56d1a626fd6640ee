// How many ties one country has with whom on $asOf, of each status; ended and unknown ones too.
MATCH (:Country {id: $id})<-[:IN_COUNTRY]-{0,1}(party:Keyed)-[tie:TWINNED_WITH]-(partner:Keyed)
WHERE /* onDay(tie) */
  AND (startNode(tie) = party OR NOT EXISTS { (partner)-[:IN_COUNTRY]->{0,1}(:Country {id: $id}) })
WITH /* status(tie) */ AS status
RETURN status, count(*) AS count
ORDER BY status
