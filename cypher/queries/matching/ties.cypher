// Ties of municipalities with parties abroad as they stood on $asOf, past ones among them.
CYPHER replan=skip
MATCH (town:Municipality)-[tie:TWINNED_WITH]-(place:PartnerCity|Country)
WHERE /* onDay(tie) */
RETURN tie.partnership AS partnership,
       tie.unit AS unit,
       town.key AS town,
       place.key AS place,
       tie.inheritedFrom AS inheritedFrom,
       /* status(tie) */ AS status,
       tie.since AS since,
       tie.nearMin AS nearMin,
       tie.nearMax AS nearMax,
       tie.sources AS sources
ORDER BY town, place, partnership, inheritedFrom
