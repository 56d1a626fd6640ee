// Every country, former ones among them, with its names.
MATCH (country:Country)
WHERE country.name IS NOT NULL
RETURN country.id AS id,
       country.names AS names,
       coalesce(country.alsoWritten, []) AS alsoWritten,
       COLLECT {
         MATCH (country)-[:SUCCEEDED_BY]->(successor:Country)
         RETURN DISTINCT successor.id AS id
         ORDER BY id
       } AS successors
