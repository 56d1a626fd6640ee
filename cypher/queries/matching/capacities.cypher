// Hours a week for work abroad by size class, as the table $table prints them.
CYPHER replan=skip
MATCH (:Survey {id: $table})<-[:IN_SURVEY]-(figure:Statistic)
WHERE figure.value IS NOT NULL
RETURN figure.row AS row,
       figure.value AS hours,
       figure.sources AS sources
ORDER BY figure.order, row
