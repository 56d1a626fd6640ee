// One source.
MATCH (source:Source {id: $id})
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
       } AS liveAssertions
