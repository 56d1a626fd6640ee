// Sources that tell of ties, by title.
MATCH (source:Source)
WHERE EXISTS {
  MATCH (source)<-[:FROM]-(:Assertion {kind: 'partnership'})
}
RETURN source.id AS id, source.title AS title
ORDER BY toLower(title), id
