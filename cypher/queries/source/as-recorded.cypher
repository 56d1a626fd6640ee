// The sources with these $ids, as assertions cite them.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source {.*} AS source
