// From which places abroad residents of municipalities came on $asOf.
CYPHER replan=skip
MATCH (town:Municipality)-[link:TRANSLOCAL]->(place:PartnerCity)
WHERE /* onDay(link) */
  AND NOT /* ended(link) */
RETURN town.key AS town,
       place.key AS place,
       link.unit AS unit,
       COLLECT { MATCH (partnership:Partnership {unit: link.unit}) RETURN partnership.id ORDER BY partnership.id } AS partnerships,
       link.degree AS degree,
       link.sources AS sources
ORDER BY town, place
