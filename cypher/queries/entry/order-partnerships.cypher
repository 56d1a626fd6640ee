// Which partnerships have to do with some entries, or a policy field with one of its themes, those of $asOf before those of before.
MATCH (entry:Keyed)-[:COUNTS]->{0,1}(thing:Keyed)<-[detail:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]-(partnership:Partnership)
WHERE entry.key IN $keys
  AND /* known(detail) */
WITH DISTINCT partnership.id AS id
MATCH (one:Keyed)-[tie:TWINNED_WITH {partnership: id}]->(other:Keyed)
WHERE /* onDay(tie) */
WITH id, one, other, tie
ORDER BY tie.inheritedFrom IS NOT NULL, one.name, other.name
WITH id,
     head(collect(tie)) AS tie,
     head(collect(coalesce(one.name, one.id) + ' ' + coalesce(other.name, other.id))) AS pair
WITH id, tie, pair, /* status(tie) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(tie) */
RETURN [/* statusOrder(status) */, pair, id] AS position, elementId(tie) AS row
ORDER BY position
