// A tie of a municipality with a party abroad, of a family of kinds, that hasn't ended by $asOf; its own before one that it inherited.
CYPHER replan=skip
MATCH (:Keyed {key: $party})-[:SAME_AS]-{0,8}(party:Keyed)
WITH DISTINCT party
MATCH (:Municipality {id: $municipality})-[tie:TWINNED_WITH]-(party)
WHERE /* onDay(tie) */
  AND NOT /* ended(tie) */
MATCH (partnership:Partnership {id: tie.partnership})
WHERE partnership.family = $family
RETURN partnership.id AS partnership, tie.since AS since
ORDER BY tie.inheritedFrom IS NOT NULL, partnership
LIMIT 1
