// What was corrected, erased or destroyed of the desk's, the latest first; of one thing, or of all for null.
CYPHER replan=skip
MATCH (amendment:DeskAmendment)
WHERE amendment.thing >= coalesce($thing, '')
  AND amendment.thing <= coalesce($thing, 'z')
RETURN amendment.id AS id,
       amendment.thing AS thing,
       amendment.part AS part,
       amendment.deed AS deed,
       amendment.at AS at,
       amendment.by AS by,
       amendment.sealed AS sealed
ORDER BY at DESC, id
