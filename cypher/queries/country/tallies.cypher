// How many ties one country has with whom on $asOf, of each status, or of the side of the day on which it was seen.
MATCH (:Country {id: $id})<-[:IN_COUNTRY]-{0,1}(party:Keyed)-[tie:TWINNED_WITH]-(partner:Keyed)
WHERE /* onDay(tie) */
  AND (startNode(tie) = party OR NOT EXISTS { (partner)-[:IN_COUNTRY]->{0,1}(:Country {id: $id}) })
WITH CASE WHEN /* basis(tie) */ IS NULL THEN /* status(tie) */ ELSE /* basis(tie) */ END AS status
RETURN status, count(*) AS count
ORDER BY status
