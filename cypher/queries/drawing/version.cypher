// By which rules the graph was drawn: none that is noted where there is nothing yet, or where rules were not noted then.
OPTIONAL MATCH (schema:Registry {id: 'schema'})
RETURN coalesce(schema.drawing, CASE WHEN EXISTS { MATCH (:Assertion) } THEN 1 END) AS version
