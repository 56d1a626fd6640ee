// title.en: Ties by who began them
// title.nl: Banden per initiatiefnemer
// about.en: Who began the ties that held on the day: the municipality, the partner, a third party, migrants, or several of these
//   jointly, with how many ties each sort of initiator began. Of nearly all ties no source says it; these are counted in one row,
//   and given one by one with unknown=true.
// about.nl: Wie de banden begon die op die dag bestonden: de gemeente, de partner, een derde, migranten, of meer van hen samen,
//   met hoeveel banden elke soort initiatiefnemer begon. Van bijna alle banden zegt geen bron het; die zijn geteld in één rij, en
//   staan er een voor een als u dat kiest.
// caution.en: Nothing is guessed where no source says who began a tie. The published figures on the initiative for 39 ties of
//   2007 (table NCDO-initiatief) are not these ties: it is not known which they are, and 6 of the 39 are in none of them.
// caution.nl: Waar geen bron zegt wie een band begon wordt niets geraden. De gepubliceerde cijfers over het initiatief voor 39
//   banden van 2007 (tabel NCDO-initiatief) zijn niet deze banden: het is niet bekend welke dat zijn, en 6 van de 39 staan er niet in.
// param country: country?          | only with parties in this country                          | alleen met partijen in dit land
// param unknown: boolean = false   | one by one, too, the ties of which it is not known who began them | een voor een ook de banden waarvan niet bekend is wie ze begon
// returns begunBy: text, ties: integer, initiators: initiator[], municipality: party, partner: party, country: country,
// returns tie: partnership, kind: text, isReading: boolean, initiative: text, status: status, since: edtf, until: edtf,
// returns firstSeen: edtf, lastSeen: edtf, inheritedFrom: municipality, sources: text[]
MATCH (municipality:Municipality|Province|District)-[t:TWINNED_WITH]-(partner)
WHERE /* onDay(t) */
  AND (NOT partner:Municipality OR municipality.id < partner.id)
WITH *, /* status(t) */ AS status
WHERE /* listedStatus(status) */
  AND /* heldAsAsked(t) */
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country
WHERE $country IS NULL OR country.id = $country
OPTIONAL MATCH (old:Municipality {id: t.inheritedFrom})
CALL (t) {
  MATCH (partnership:Partnership {id: t.partnership})
  CALL (partnership) {
    MATCH (initiator)-[began:PARTY_TO {role: 'initiator'}]->(partnership)
    RETURN initiator, began
    UNION ALL
    MATCH (partnership)-[began:INVOLVES {role: 'initiated-by'}]->(initiator)
    RETURN initiator, began
  }
  WITH initiator, began
  WHERE /* known(began) */
  WITH initiator, began, CASE
    WHEN initiator:Organisation THEN CASE initiator.type WHEN 'migrants' THEN 'migrants' ELSE 'third-party' END
    WHEN initiator:PartnerCity OR initiator:Country THEN 'partner'
    ELSE 'municipality'
  END AS sort
  ORDER BY sort, initiator.name
  RETURN collect(DISTINCT initiator {.key, .name, .nameNl}) AS initiators,
         collect(DISTINCT sort) AS sorts,
         collect(began) AS said
}
WITH *, CASE size(sorts) WHEN 0 THEN 'unknown' WHEN 1 THEN sorts[0] ELSE 'joint' END AS begunBy
WITH begunBy,
     count(DISTINCT t.partnership) AS ties,
     collect(DISTINCT [source IN t.sources | split(source, '#')[0]]) AS publications,
     collect(CASE WHEN begunBy <> 'unknown' OR $unknown THEN {
       t: t, status: status, municipality: municipality, partner: partner, country: country, old: old, initiators: initiators, said: said
     } END) AS rows
UNWIND CASE rows WHEN [] THEN [{}] ELSE rows END AS row
WITH *, row.t AS t, row.municipality AS municipality, row.partner AS partner, row.country AS country, row.old AS old,
     coalesce(row.said, []) AS said
OPTIONAL MATCH (partnership:Partnership {id: t.partnership})
RETURN begunBy,
       ties,
       coalesce(row.initiators, []) AS initiators,
       municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       t.partnership AS tie,
       t.kind AS kind,
       CASE WHEN size(said) > 0 THEN all(one IN said WHERE coalesce(one.reading, false)) END AS isReading,
       partnership.initiative AS initiative,
       row.status AS status,
       t.since AS since,
       t.until AS until,
       t.firstSeen AS firstSeen,
       t.lastSeen AS lastSeen,
       old {.key, .name, .nameNl} AS inheritedFrom,
       CASE
         WHEN t IS NOT NULL THEN COLLECT {
           UNWIND reduce(all = [], one IN said | all + one.sources) + t.sources AS source
           RETURN DISTINCT source
         }
         ELSE COLLECT {
           UNWIND publications AS several
           UNWIND several AS source
           WITH DISTINCT source
           RETURN source
           ORDER BY source
         }
       END AS sources
ORDER BY begunBy = 'unknown', begunBy, municipality.name, partner.name, tie
