// title.en: Ties of which something is known, or isn't
// title.nl: Banden waarvan iets bekend is, of niet
// about.en: The ties that held on the day of which some source tells one thing – when they began, of what kind they are, what they are about, why
//   they are there, who began them, who takes part, who pays, how they are organised – or, with known=false, of which none does.
// about.nl: De banden die op die dag bestonden waarvan een bron één ding vertelt – wanneer ze begonnen, van welke soort ze zijn, waar ze over
//   gaan, waarom ze er zijn, wie ze begon, wie meedoet, wie betaalt, hoe ze zijn georganiseerd – of, als u dat kiest, geen enkele bron.
// param aspect: text = begin   | begin, kind, theme, motive, initiator, actor, programme, network-model or second-source | begin, kind, theme, motive, initiator, actor, programme, network-model of second-source
// param known: boolean = true  | of which it is known, or is not                                       | waarvan het bekend is, of niet
// returns municipality: party, partner: party, country: country, tie: partnership, kind: text, status: status, since: edtf,
// returns inheritedFrom: municipality, sources: text[]
MATCH (municipality:Municipality|Province|District)-[t:TWINNED_WITH]-(partner)
WHERE /* listed(t) */
  AND (NOT partner:Municipality OR municipality.id < partner.id)
WITH *, CASE $aspect
  WHEN 'begin' THEN t.since IS NOT NULL
  WHEN 'kind' THEN t.kind <> 'unknown'
  WHEN 'second-source' THEN any(source IN tail(t.sources) WHERE split(source, '#')[0] <> split(t.sources[0], '#')[0])
  WHEN 'initiator' THEN EXISTS {
    MATCH ()-[began:PARTY_TO {role: 'initiator'}]->(:Partnership {id: t.partnership})
    WHERE /* known(began) */
  } OR EXISTS {
    MATCH (:Partnership {id: t.partnership})-[by:INVOLVES {role: 'initiated-by'}]->()
    WHERE /* known(by) */
  }
  ELSE EXISTS {
    MATCH (:Partnership {id: t.partnership})-[facet:ABOUT|MOTIVATED_BY|INVOLVES|FUNDED_BY|WORKS_AS]->()
    WHERE /* known(facet) */
      AND type(facet) = CASE $aspect
        WHEN 'theme' THEN 'ABOUT'
        WHEN 'motive' THEN 'MOTIVATED_BY'
        WHEN 'actor' THEN 'INVOLVES'
        WHEN 'programme' THEN 'FUNDED_BY'
        WHEN 'network-model' THEN 'WORKS_AS'
      END
  }
END AS isKnown
WHERE isKnown = $known
OPTIONAL MATCH (partner)-[:IN_COUNTRY]->(within:Country)
WITH *, CASE WHEN partner:Country THEN partner ELSE within END AS country
OPTIONAL MATCH (old:Municipality {id: t.inheritedFrom})
RETURN municipality {.key, .name, .nameNl} AS municipality,
       partner {.key, .name, .nameNl} AS partner,
       country {.key, .name, .nameNl} AS country,
       t.partnership AS tie,
       t.kind AS kind,
       /* status(t) */ AS status,
       t.since AS since,
       old {.key, .name, .nameNl} AS inheritedFrom,
       t.sources AS sources
ORDER BY municipality.name, partner.name, tie
