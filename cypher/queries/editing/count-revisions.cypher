// How many revisions there are, and the place in the list of the one before the page.
CYPHER replan=skip
MATCH (r:Revision)
WHERE r.number > 0
WITH [-r.number] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
