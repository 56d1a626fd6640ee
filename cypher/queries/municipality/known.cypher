// Every municipality that was ever described, with what names are matched by.
MATCH (municipality:Municipality)
WHERE municipality.name IS NOT NULL
OPTIONAL MATCH (municipality)-[:IN_PROVINCE]->(province:Province)
WITH municipality, min(province.id) AS province
RETURN municipality.id AS id, municipality.name AS name, municipality.names AS names, province
