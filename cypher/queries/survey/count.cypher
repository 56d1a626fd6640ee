// How many published tables the list of them has, and the place in it of the one before the page.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS survey
WHERE survey:Survey
  AND ($source IS NULL OR EXISTS {
    MATCH (survey)<-[:IN_SURVEY]-(figure:Statistic)
    WHERE any(cited IN figure.sources WHERE split(cited, '#')[0] = $source)
  })
WITH survey, min(CASE WHEN toLower(survey.name) = $name THEN 0 ELSE sought.rank END) AS rank
WITH [rank, toLower(survey.name), survey.id] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
