// Every count of residents of a municipality from a country, of the year nearest to $asOf.
CYPHER replan=skip
MATCH (town:Municipality)-[figure:RESIDENTS_FROM]->(area)
WHERE /* known(figure) */
  AND figure.residents IS NOT NULL
WITH town, area, figure
ORDER BY abs(figure.year - (date('1970-01-01') + duration({days: $asOf})).year), figure.year DESC
WITH town, area, head(collect(figure)) AS figure
WITH area, collect({town: town.key, figure: figure}) AS figures
WITH area, figures, [area.key] + COLLECT {
  MATCH (area)-[:COUNTS|SUCCEEDED_BY]->{1,2}(country:Country)
  RETURN DISTINCT country.key
} AS countries
UNWIND figures AS one
RETURN one.town AS town,
       {id: area.key, name: coalesce(area.name, area.id)} AS from,
       countries,
       one.figure.residents AS residents,
       coalesce(one.figure.estimate, false) AS estimate,
       one.figure.year AS year,
       one.figure.sources AS sources
ORDER BY town, from.id
