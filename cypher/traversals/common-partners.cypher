// title.en: Municipalities that share partners
// title.nl: Gemeenten die partners delen
// about.en: Pairs of municipalities that had ties with the same places abroad on the day, those that share most first. That
//   two came after the same dissolved municipality, and so have the same tie of it, is no sharing. The status of a pair is
//   that of its least certain tie.
// about.nl: Paren van gemeenten die op die dag banden hadden met dezelfde plaatsen in het buitenland; wie de meeste deelt staat
//   vooraan. Dat twee na dezelfde opgeheven gemeente kwamen, en zo dezelfde band van haar hebben, is geen delen. De status van
//   een paar is die van de minst zekere band.
// param municipality: municipality? | only pairs with this municipality; all pairs otherwise | alleen paren met deze gemeente; anders alle
// param partner: partnerCity?       | only pairs that share this place                       | alleen paren die deze plaats delen
// param country: country?           | only places in this country                            | alleen plaatsen in dit land
// param atLeast: integer = 1 1..1000 | at least so many shared partners                      | ten minste zoveel gedeelde partners
// returns municipality: municipality, other: municipality, shared: integer, partners: partnerCity[], ties: partnership[],
// returns status: status, sources: text[]
CALL () {
  WITH $municipality AS id
  WHERE id IS NOT NULL
  MATCH (one:Municipality {id: id})-[a:TWINNED_WITH]-(partner:PartnerCity)
  WHERE $partner IS NULL OR partner.id = $partner
  RETURN one, a, partner
  UNION ALL
  WITH $partner AS id
  WHERE id IS NOT NULL AND $municipality IS NULL
  MATCH (one:Municipality)-[a:TWINNED_WITH]-(partner:PartnerCity {id: id})
  RETURN one, a, partner
  UNION ALL
  WITH $municipality AS id
  WHERE id IS NULL AND $partner IS NULL
  MATCH (one:Municipality)-[a:TWINNED_WITH]-(partner:PartnerCity)
  RETURN one, a, partner
}
WITH *
WHERE /* listed(a) */
  AND ($country IS NULL OR EXISTS { (partner)-[:IN_COUNTRY]->(:Country {id: $country}) })
MATCH (partner)-[b:TWINNED_WITH]-(other:Municipality)
WHERE /* listed(b) */
  AND (a.inheritedFrom IS NULL OR b.inheritedFrom IS NULL OR a.partnership <> b.partnership)
  AND (one.id < other.id OR ($municipality IS NOT NULL AND one <> other))
WITH one, other, partner, a, b
ORDER BY partner.name, partner.key, a.partnership, b.partnership
WITH one,
     other,
     collect(DISTINCT partner {.key, .name, .nameNl}) AS partners,
     collect(DISTINCT a) + collect(DISTINCT b) AS edges
WHERE size(partners) >= $atLeast
WITH *,
     [t IN edges | /* status(t) */] AS statuses
RETURN one {.key, .name, .nameNl} AS municipality,
       other {.key, .name, .nameNl} AS other,
       size(partners) AS shared,
       partners,
       COLLECT { UNWIND edges AS t RETURN DISTINCT t.partnership } AS ties,
       /* weakestStatus(statuses) */ AS status,
       COLLECT { UNWIND edges AS t UNWIND t.sources AS source RETURN DISTINCT source } AS sources
ORDER BY shared DESC, municipality.name, other.name, municipality.key, other.key
