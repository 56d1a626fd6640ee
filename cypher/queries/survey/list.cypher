// Published tables with a title that fits, of $source where that is asked, the best fit first.
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
WITH survey, [rank, toLower(survey.name), survey.id] AS position
WHERE $after IS NULL OR position > $after
WITH survey, position
ORDER BY position
LIMIT $limit
RETURN survey.id AS id,
       survey.name AS title,
       COLLECT {
         MATCH (survey)<-[:IN_SURVEY]-(figure:Statistic)
         UNWIND figure.sources AS cited
         RETURN DISTINCT split(cited, '#')[0] AS source
         ORDER BY source
       } AS sources,
       COUNT { (survey)<-[:IN_SURVEY]-(:Statistic) } AS figures,
       position
ORDER BY position
