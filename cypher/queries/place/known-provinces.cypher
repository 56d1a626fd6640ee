// Every province with its names, its own first.
MATCH (province:Province)
WHERE province.name IS NOT NULL
RETURN province.id AS id, [province.name] + [name IN province.names WHERE name <> province.name] AS names
