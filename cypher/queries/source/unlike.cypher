// Those of $sources that are not known, or known with other properties; and whether what is drawn from them depends on these.
CYPHER replan=skip
UNWIND $sources AS source
OPTIONAL MATCH (node:Source {id: source.id})
WITH source, node
WHERE node IS NULL OR properties(node) <> source
RETURN source.id AS id,
       node IS NOT NULL AS known,
       node IS NOT NULL AND any(name IN ['rank', 'published', 'retrieved', 'copied'] WHERE coalesce(node[name], '') <> coalesce(source[name], ''))
         AS weighsOtherwise
