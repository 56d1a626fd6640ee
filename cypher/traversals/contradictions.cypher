// title.en: Contradictions
// title.nl: Tegenspraken
// about.en: Facts on which sources disagree, with what either says. The registry keeps both.
// about.nl: Feiten waarover bronnen het oneens zijn, met wat elk zegt. Het register bewaart beide.
// caution.en: A disagreement stands whatever the day is that is asked for; the day decides only about the tie's status.
// caution.nl: Een tegenspraak staat, welke dag er ook wordt gevraagd; de dag beslist alleen over de status van de band.
// param municipality: municipality? | only about ties and memberships of this one | alleen over banden en lidmaatschappen van deze
// returns municipality: party, partner: party, network: network, tie: partnership, about: text, says: text, saidBy: text,
// returns against: text, againstBy: text, status: status, sources: text[]
MATCH (one:Assertion)-[against:CONTRADICTS]->(other:Assertion)
WHERE /* known(against) */
MATCH (one)-[:FROM]->(oneSource:Source)
MATCH (other)-[:FROM]->(otherSource:Source)
CALL (against) {
  WITH against
  WHERE against.partnership IS NOT NULL
  MATCH (municipality)-[t:TWINNED_WITH {partnership: against.partnership}]-(partner)
  WHERE /* onDay(t) */
    AND (municipality:Municipality OR municipality:Province OR municipality:District)
    AND (NOT partner:Municipality OR municipality.id < partner.id)
  RETURN municipality, partner, null AS network, t.partnership AS tie, /* status(t) */ AS status
  UNION ALL
  WITH against
  WHERE against.partnership IS NULL
  MATCH (municipality:Keyed {key: against.member})
  CALL (against) {
    MATCH (network:Keyed {key: against.network})
    RETURN network
  }
  OPTIONAL MATCH (municipality)-[m:MEMBER_OF]->(network)
  WHERE /* onDay(m) */
  RETURN municipality, null AS partner, network, null AS tie, /* status(m) */ AS status
}
WITH *
WHERE $municipality IS NULL OR municipality.id = $municipality
RETURN municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       network {.key, .name, .nameNl} AS network,
       tie,
       against.about AS about,
       against.says AS says,
       oneSource.id + '#' + one.locator AS saidBy,
       against.against AS against,
       otherSource.id + '#' + other.locator AS againstBy,
       status,
       against.sources AS sources
ORDER BY municipality.name, partner.name, network.name, about, saidBy, againstBy
