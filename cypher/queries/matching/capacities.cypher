// Hours a week for work abroad by size class, as the table $table prints them: 20.000 tot 50.000, or Meer dan 100.000.
CYPHER replan=skip
MATCH (:Survey {id: $table})<-[:IN_SURVEY]-(figure:Statistic)
WHERE figure.value IS NOT NULL
  AND figure.row =~ '[0-9.]+ tot [0-9.]+|Meer dan [0-9.]+'
WITH figure, split(replace(replace(figure.row, 'Meer dan ', ''), '.', ''), ' tot ') AS bounds
RETURN toInteger(bounds[0]) AS atLeast,
       coalesce(toInteger(bounds[1]), 9223372036854775807) AS below,
       figure.value AS hours,
       figure.sources AS sources
ORDER BY figure.order, figure.row
