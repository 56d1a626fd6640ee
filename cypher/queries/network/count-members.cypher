// How many members the list of a network's members has, and the place in it of the one before the page.
MATCH (member:Keyed)-[membership:MEMBER_OF]->(network:Network {id: $id})
WHERE /* onDay(membership) */
WITH member, membership, network, /* status(membership) */ AS status
WHERE /* listedStatus(status) */
WITH [/* statusOrder(status) */, coalesce(member.name, ''), member.key, coalesce(membership.type, '')] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
