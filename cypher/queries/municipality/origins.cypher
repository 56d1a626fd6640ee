// Where the residents of one municipality come from: for each country the figure of the year that is nearest to $asOf.
MATCH (municipality:Municipality {id: $id})-[figure:RESIDENTS_FROM]->(origin:Country|CountryGroup)
WHERE /* known(figure) */
WITH origin, figure
ORDER BY abs(figure.year - (date('1970-01-01') + duration({days: $asOf})).year), figure.year DESC
WITH origin, head(collect(figure)) AS figure
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
