// One published table with its figures, as printed.
MATCH (survey:Survey {id: $id})
RETURN survey.id AS id,
       coalesce(survey.name, survey.id) AS title,
       COLLECT {
         MATCH (survey)<-[:IN_SURVEY]-(figure:Statistic)
         RETURN {
           id: figure.id,
           row: figure.row,
           column: figure.column,
           printed: figure.printed,
           value: figure.value,
           unit: figure.unit,
           year: figure.year,
           note: figure.note,
           counts: COLLECT {
             MATCH (figure)-[:COUNTS]->(area:Keyed)
             RETURN {kind: split(area.key, '/')[0], id: area.id, name: area.name}
             ORDER BY area.key
           },
           sources: figure.sources,
           assertions: figure.assertions
         }
         ORDER BY toInteger(figure.order), figure.id
       } AS figures
