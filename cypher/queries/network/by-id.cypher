// One network, as it is known now.
MATCH (network:Network {id: $id})
WHERE network.name IS NOT NULL
RETURN network.id AS id,
       network.name AS name,
       coalesce(network.names, []) AS names,
       network.type AS type,
       network.begins AS founded,
       network.ends AS ended,
       network.url AS url,
       network.note AS note,
       coalesce(network.sources, []) AS sources
