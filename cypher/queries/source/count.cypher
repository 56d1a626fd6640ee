// How many sources the list of them has.
MATCH (source:Source)
WHERE ($text IS NULL OR toLower(source.id + ' ' + source.title + ' ' + source.publisher) CONTAINS toLower($text))
  AND ($rank IS NULL OR source.rank = $rank)
RETURN count(source) AS total
