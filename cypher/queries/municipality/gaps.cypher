// From which countries of origin residents of one municipality come that it has no tie with on $asOf.
MATCH (municipality:Municipality {id: $id})-[figure:RESIDENTS_FROM]->(origin:Country|CountryGroup)
WHERE /* known(figure) */
WITH municipality, origin, figure
ORDER BY abs(figure.year - (date('1970-01-01') + duration({days: $asOf})).year), figure.year DESC
WITH municipality, origin, head(collect(figure)) AS figure
WHERE figure.residents > 0
WITH municipality, origin, figure, COLLECT { MATCH (origin)-[:COUNTS]->{0,1}(country:Country) RETURN country } AS countries
WHERE any(country IN countries WHERE country.countryOfOrigin)
  AND NOT EXISTS {
    MATCH (municipality)-[tie:TWINNED_WITH]-(partner:Keyed)
    WHERE /* listed(tie) */
      AND EXISTS {
        MATCH (partner)-[:IN_COUNTRY]->{0,1}(country:Country)
        WHERE country IN countries
      }
  }
RETURN {kind: split(origin.key, '/')[0], id: origin.id, name: origin.name} AS origin,
       figure.year AS year,
       figure.residents AS residents,
       figure.residentsLow AS residentsLow,
       figure.residentsHigh AS residentsHigh,
       figure.share AS share,
       figure.estimate AS estimate,
       coalesce(figure.alsoSaid, []) AS alsoSaid,
       figure.sources AS sources,
       figure.assertions AS assertions
ORDER BY residents DESC, origin.name
