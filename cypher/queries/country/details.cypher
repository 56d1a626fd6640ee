// What the ties of one country were ever about, who pays for them and who takes part, with how many ties that is on $asOf and in all.
MATCH (:Country {id: $id})<-[:IN_COUNTRY]-{0,1}(:Keyed)-[tie:TWINNED_WITH]-(:Keyed)
WHERE /* onDay(tie) */
WITH tie.partnership AS id,
     any(one IN collect(tie) WHERE /* holds(one) */) AS holds
MATCH (:Partnership {id: id})-[detail:ABOUT|FUNDED_BY|INVOLVES]->(thing:Keyed)
WHERE /* known(detail) */
WITH DISTINCT thing, id, holds
RETURN {kind: split(thing.key, '/')[0], id: thing.id, name: thing.name} AS thing,
       count(CASE WHEN holds THEN 1 END) AS now,
       count(*) AS ever
ORDER BY ever DESC, thing.name
