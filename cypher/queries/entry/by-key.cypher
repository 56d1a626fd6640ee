// One entry, as it is known now.
MATCH (entry:Keyed {key: $key})
WHERE entry.name IS NOT NULL
RETURN split(entry.key, '/')[0] AS kind,
       entry.id AS id,
       entry.name AS name,
       coalesce(entry.names, []) AS names,
       entry.type AS type,
       entry.note AS note,
       entry.funder AS funder,
       entry.manager AS manager,
       coalesce(entry.sources, []) AS sources
