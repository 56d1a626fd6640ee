// The assertions that count with $words in what they say, the best fit first, with what they speak of.
CYPHER replan=skip
CALL db.index.fulltext.queryNodes('said', $words, {limit: 200}) YIELD node AS said, score
WHERE said.retractedAt IS NULL
MATCH (said)-[:FROM]->(source:Source)
WITH coalesce(said.quote, '') AS quote, coalesce(said.text, said.note, '') AS text, source.id AS source, score, said
ORDER BY said.id
WITH source, quote, text, max(score) AS score, collect(said) AS same
ORDER BY score DESC, source, quote, text
LIMIT 20
WITH source, quote, text, score, head(same) AS said, same
RETURN said.id AS id,
       source + CASE WHEN coalesce(said.locator, '') = '' THEN '' ELSE '#' + said.locator END AS reference,
       quote,
       text,
       COLLECT {
         UNWIND same AS one
         MATCH (one)-[:SAYS]->(thing:Keyed)
         WHERE thing.name IS NOT NULL
         WITH DISTINCT thing
         ORDER BY thing.key
         LIMIT 6
         RETURN {kind: split(thing.key, '/')[0], id: thing.id, name: thing.name}
       } AS things
ORDER BY score DESC, reference, quote, text
