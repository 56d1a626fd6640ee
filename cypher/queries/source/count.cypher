// How many sources the list of them has, and the place in it of the one before the page.
MATCH (source:Source)
WHERE ($text IS NULL OR toLower(source.id + ' ' + source.title + ' ' + source.publisher) CONTAINS toLower($text))
  AND ($rank IS NULL OR source.rank = $rank)
WITH [toLower(source.title), source.id] AS position
ORDER BY CASE WHEN $skip > 0 THEN position END
WITH collect(position) AS positions
RETURN size(positions) AS total, CASE WHEN $skip > 0 THEN positions[$skip - 1] END AS before
