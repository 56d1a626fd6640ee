// How many residents of its partners on $asOf come from the country of one partner city, and whether from that very place.
MATCH (city:PartnerCity {id: $id})-[tie:TWINNED_WITH]-(municipality:Municipality)
WHERE /* holds(tie) */
WITH DISTINCT city, municipality
MATCH (city)-[:IN_COUNTRY]->(:Country)<-[:COUNTS]-{0,1}(origin:Country|CountryGroup)<-[figure:RESIDENTS_FROM]-(municipality)
WHERE /* known(figure) */
WITH city, municipality, origin, figure
ORDER BY abs(figure.year - (date('1970-01-01') + duration({days: $asOf})).year), figure.year DESC
WITH city, municipality, origin, head(collect(figure)) AS figure
WITH city, municipality, origin, figure, COLLECT {
  MATCH (municipality)-[link:TRANSLOCAL]->(city)
  WHERE /* onDay(link) */
  RETURN link.degree
} AS degrees
RETURN {kind: split(municipality.key, '/')[0], id: municipality.id, name: municipality.name} AS municipality,
       {kind: split(origin.key, '/')[0], id: origin.id, name: origin.name} AS origin,
       figure.year AS year,
       figure.residents AS residents,
       figure.residentsLow AS residentsLow,
       figure.residentsHigh AS residentsHigh,
       figure.share AS share,
       figure.estimate AS estimate,
       coalesce(figure.alsoSaid, []) AS alsoSaid,
       head(degrees) AS degree,
       figure.sources AS sources
ORDER BY residents DESC, municipality.name
