// Where most residents live who come from one country, or from a group that it is counted in, and whether there is a tie with it.
MATCH (country:Country {id: $id})<-[:COUNTS]-{0,1}(origin:Country|CountryGroup)<-[figure:RESIDENTS_FROM]-(municipality:Municipality)
WHERE /* known(figure) */
  AND figure.residents > 0
  AND /* inExistence(municipality) */
WITH country, municipality, origin, figure
ORDER BY abs(figure.year - (date('1970-01-01') + duration({days: $asOf})).year), figure.year DESC
WITH country, municipality, origin, head(collect(figure)) AS figure
ORDER BY figure.residents DESC, municipality.name
LIMIT $most
RETURN {kind: split(municipality.key, '/')[0], id: municipality.id, name: municipality.name} AS municipality,
       {kind: split(origin.key, '/')[0], id: origin.id, name: origin.name} AS origin,
       figure.year AS year,
       figure.residents AS residents,
       figure.residentsLow AS residentsLow,
       figure.residentsHigh AS residentsHigh,
       figure.share AS share,
       figure.estimate AS estimate,
       coalesce(figure.alsoSaid, []) AS alsoSaid,
       figure.sources AS sources,
       COLLECT {
         MATCH (municipality)-[tie:TWINNED_WITH]-(partner:Keyed)-[:IN_COUNTRY]->{0,1}(country)
         WHERE /* holds(tie) */
         WITH DISTINCT partner
         RETURN {kind: split(partner.key, '/')[0], id: partner.id, name: partner.name}
         ORDER BY partner.name
       } AS partners
