// title.en: Municipalities that share partners
// title.nl: Gemeenten die partners delen
// about.en: Pairs of municipalities that had ties with the same places abroad on the day, those that share most first. That
//   two came after the same dissolved municipality, and so have the same tie of it, is no sharing. The certainty of a pair is
//   that of its least certain tie.
// about.nl: Paren van gemeenten die op die dag banden hadden met dezelfde plaatsen in het buitenland; wie de meeste deelt staat
//   vooraan. Dat twee na dezelfde opgeheven gemeente kwamen, en zo dezelfde band van haar hebben, is geen delen. De zekerheid van
//   een paar is die van de minst zekere band.
// param municipality: municipality? | only pairs with this municipality; all pairs otherwise | alleen paren met deze gemeente; anders alle
// param partner: partnerCity?       | only pairs that share this place                       | alleen paren die deze plaats delen
// param country: country?           | only places in this country                            | alleen plaatsen in dit land
// param atLeast: integer = 1 1..1000 | at least so many shared partners                      | ten minste zoveel gedeelde partners
// returns municipality: municipality, other: municipality, shared: integer, partners: partnerCity[], ties: partnership[],
// returns certainty: certainty, sources: text[]
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
WHERE a.from <= $asOf <= a.to
  AND a.knownFrom <= $knownOn < a.knownTo
  AND a.saidFrom <= $saidBy < a.saidTo
  AND ($all OR (a.certainty <> 'ended' AND a.nearMin - $reach <= $asOf <= a.nearMax + $reach))
  AND ($country IS NULL OR EXISTS { (partner)-[:IN_COUNTRY]->(:Country {id: $country}) })
MATCH (partner)-[b:TWINNED_WITH]-(other:Municipality)
WHERE b.from <= $asOf <= b.to
  AND b.knownFrom <= $knownOn < b.knownTo
  AND b.saidFrom <= $saidBy < b.saidTo
  AND ($all OR (b.certainty <> 'ended' AND b.nearMin - $reach <= $asOf <= b.nearMax + $reach))
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
     [t IN edges |
       CASE
         WHEN t.certainty = 'ended' OR t.nearMin - $reach <= $asOf <= t.nearMax + $reach THEN t.certainty
         ELSE 'unknown'
       END] AS certainties
RETURN one {.key, .name, .nameNl} AS municipality,
       other {.key, .name, .nameNl} AS other,
       size(partners) AS shared,
       partners,
       COLLECT { UNWIND edges AS t RETURN DISTINCT t.partnership } AS ties,
       head([grade IN ['ended', 'unknown', 'contradicted', 'possible', 'certain'] WHERE grade IN certainties]) AS certainty,
       COLLECT { UNWIND edges AS t UNWIND t.sources AS source RETURN DISTINCT source } AS sources
ORDER BY shared DESC, municipality.name, other.name, municipality.key, other.key
