// The entries at some $places of the list of them.
UNWIND range(0, size($places) - 1) AS number
WITH number, $places[number].row AS row, last($places[number].position) AS id
MATCH (entry:Keyed)
WHERE elementId(entry) = row
  AND entry.id = id
RETURN split(entry.key, '/')[0] AS kind,
       entry.id AS id,
       entry.name AS name,
       entry.type AS type,
       entry.note AS note,
       number
ORDER BY number
