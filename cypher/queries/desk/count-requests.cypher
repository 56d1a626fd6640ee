// How many requests there are, and the place in the list of the one before the page.
CYPHER replan=skip
MATCH (request:Request)
WHERE request.number > 0
WITH [-request.number] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
