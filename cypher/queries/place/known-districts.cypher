// Every city district with its names.
MATCH (district:District)
WHERE district.name IS NOT NULL
RETURN district.id AS id, district.names AS names
