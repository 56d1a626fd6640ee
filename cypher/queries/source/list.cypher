// Sources with $text in their id, title or publisher and of $rank, where these are asked, by title.
MATCH (source:Source)
WHERE ($text IS NULL OR toLower(source.id + ' ' + source.title + ' ' + source.publisher) CONTAINS toLower($text))
  AND ($rank IS NULL OR source.rank = $rank)
WITH source, [toLower(source.title), source.id] AS position
WHERE $after IS NULL OR position > $after
WITH source, position
ORDER BY position
LIMIT $limit
RETURN source.id AS id,
       source.title AS title,
       source.publisher AS publisher,
       source.published AS published,
       source.retrieved AS retrieved,
       source.copied AS copied,
       COLLECT {
         UNWIND source.covers AS key
         MATCH (covered:Keyed {key: key})
         RETURN {kind: split(covered.key, '/')[0], id: covered.id, name: covered.name}
         ORDER BY covered.name, covered.key
       } AS covers,
       source.licence AS licence,
       source.url AS url,
       source.rank AS rank,
       COUNT {
         MATCH (source)<-[:FROM]-(assertion:Assertion)
         WHERE assertion.retractedAt IS NULL
       } AS liveAssertions,
       position
ORDER BY position
