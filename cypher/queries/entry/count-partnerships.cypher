// How many partnerships have to do with some entries.
MATCH (entry:Keyed)-[:COUNTS]->{0,1}(thing:Keyed)<-[detail:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]-(partnership:Partnership)
WHERE entry.key IN $keys
  AND /* known(detail) */
WITH DISTINCT partnership.id AS id
WHERE EXISTS {
  MATCH (:Keyed)-[tie:TWINNED_WITH {partnership: id}]->(:Keyed)
  WHERE /* listed(tie) */
}
RETURN count(id) AS total
