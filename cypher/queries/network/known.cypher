// Every network with the names under which sources speak of it.
MATCH (network:Network)
WHERE network.name IS NOT NULL
RETURN network.id AS id, network.names AS names
