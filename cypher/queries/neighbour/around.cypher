// What stands next to some things on $asOf: over ties and memberships, and the places with ties in a country.
UNWIND range(0, size($keys) - 1) AS number
MATCH (thing:Keyed {key: $keys[number]})
OPTIONAL CALL (thing) {
  MATCH (thing)-[edge:TWINNED_WITH|MEMBER_OF]-(other:Keyed)
  WHERE /* onDay(edge) */
  WITH other, edge, /* status(edge) */ AS status
  WHERE /* listedStatus(status) */
    AND /* heldAsAsked(edge) */
  RETURN other,
         CASE type(edge) WHEN 'TWINNED_WITH' THEN 'tie' ELSE 'member' END AS relation,
         edge.partnership AS partnership,
         edge.kind AS kind,
         status,
         edge.firstSeen AS firstSeen,
         edge.lastSeen AS lastSeen,
         edge.sources AS sources
  UNION ALL
  WITH thing
  WHERE thing:Country AND thing.id <> 'NL'
  MATCH (thing)<-[:IN_COUNTRY]-(other:PartnerCity)
  WHERE EXISTS {
    MATCH (other)-[tie:TWINNED_WITH]-()
    WHERE /* listed(tie) */
  }
  RETURN other,
         'country' AS relation,
         null AS partnership,
         null AS kind,
         null AS status,
         null AS firstSeen,
         null AS lastSeen,
         [] AS sources
}
RETURN {kind: split(thing.key, '/')[0], id: thing.id, name: thing.name} AS thing,
       CASE WHEN other IS NOT NULL THEN {kind: split(other.key, '/')[0], id: other.id, name: other.name} END AS other,
       relation,
       partnership,
       kind,
       status,
       firstSeen,
       lastSeen,
       coalesce(sources, []) AS sources
ORDER BY number, relation DESC, other.name, other.key, partnership
