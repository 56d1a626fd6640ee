// Lets the restore with $token write, and tells it the number of the latest change, or -1 when another restore has taken its place.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
SET registry.writing = true
REMOVE registry.writing
RETURN CASE registry.restoring WHEN $token THEN registry.changes ELSE -1 END AS changes
