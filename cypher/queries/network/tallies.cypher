// How many members one network has on $asOf of each status; former ones too.
MATCH (:Keyed)-[membership:MEMBER_OF]->(:Network {id: $id})
WHERE /* onDay(membership) */
WITH /* status(membership) */ AS status
RETURN status, count(*) AS count
ORDER BY status
