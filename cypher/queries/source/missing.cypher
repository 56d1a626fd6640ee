// Those of $ids that no source has.
UNWIND $ids AS id
OPTIONAL MATCH (source:Source {id: id})
WITH id, source
WHERE source IS NULL
RETURN id
