// Every province with its names.
MATCH (province:Province)
WHERE province.name IS NOT NULL
RETURN province.id AS id, province.names AS names
