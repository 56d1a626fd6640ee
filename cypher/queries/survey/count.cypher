// How many published tables the list of them has.
UNWIND $sought AS sought
WITH sought
WHERE sought.unless IS NULL OR NOT EXISTS { CALL db.index.fulltext.queryNodes('names', sought.unless) YIELD node RETURN node }
CALL db.index.fulltext.queryNodes('names', sought.names) YIELD node AS survey
WHERE survey:Survey
  AND ($source IS NULL OR EXISTS {
    MATCH (survey)<-[:IN_SURVEY]-(figure:Statistic)
    WHERE any(cited IN figure.sources WHERE split(cited, '#')[0] = $source)
  })
RETURN count(DISTINCT survey) AS total
