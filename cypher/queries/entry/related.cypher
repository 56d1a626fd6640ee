// The policy fields of one theme, or the themes of one policy field.
MATCH (:Keyed {key: $key})-[:COUNTS]-(other:Theme|PolicyField)
WITH DISTINCT other
RETURN split(other.key, '/')[0] AS kind, other.id AS id, other.name AS name
ORDER BY other.order, name
