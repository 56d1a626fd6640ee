// title.en: Ties that rest on little
// title.nl: Banden die op weinig berusten
// about.en: Ties that held on the day and that few sources know of, those whose nearest sighting is farthest from the day first:
//   what to ask a municipality about. With each how many sources name it, and the days between the day and that sighting.
// about.nl: Banden die op die dag bestonden en waarvan weinig bronnen weten, met vooraan die waarvan de dichtstbijzijnde
//   waarneming het verst van die dag ligt: waar een gemeente naar te vragen. Bij elk hoeveel bronnen hem noemen, en de dagen
//   tussen die dag en die waarneming.
// caution.en: Two sources need not be two witnesses: one list is often copied from another.
// caution.nl: Twee bronnen hoeven geen twee getuigen te zijn: de ene lijst is vaak van de andere overgenomen.
// param atMost: integer = 1 1..100          | named by at most so many sources              | genoemd door hoogstens zoveel bronnen
// param unseenFor: integer = 0 0..100000    | nearest sighting at least so many days away   | dichtstbijzijnde waarneming ten minste zoveel dagen weg
// param country: country?                   | only with parties in this country             | alleen met partijen in dit land
// param municipality: municipality?         | only of this municipality                     | alleen van deze gemeente
// returns municipality: party, partner: party, country: country, tie: partnership, kind: text, named: integer,
// returns daysUnseen: integer, status: status, since: edtf, until: edtf, firstSeen: edtf, lastSeen: edtf,
// returns inheritedFrom: municipality, sources: text[]
MATCH (municipality:Municipality|Province|District)-[t:TWINNED_WITH]-(partner)
WHERE /* onDay(t) */
  AND (municipality.id = $municipality OR $municipality IS NULL AND (NOT partner:Municipality OR municipality.id < partner.id))
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(t) */
WITH *,
     // A subquery for each tie takes three times as long
     size(reduce(each = [], id IN [source IN t.sources | split(source, '#')[0]] | CASE WHEN id IN each THEN each ELSE each + id END)) AS named,
     /* daysUnseen(t) */ AS daysUnseen
WHERE named <= $atMost AND daysUnseen >= $unseenFor
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country
WHERE $country IS NULL OR country.id = $country
OPTIONAL MATCH (old:Municipality {id: t.inheritedFrom})
RETURN municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       t.partnership AS tie,
       t.kind AS kind,
       named,
       daysUnseen,
       status,
       t.since AS since,
       t.until AS until,
       t.firstSeen AS firstSeen,
       t.lastSeen AS lastSeen,
       old {.key, .name, .nameNl} AS inheritedFrom,
       t.sources AS sources
ORDER BY daysUnseen DESC, named, municipality.name, partner.name, tie
