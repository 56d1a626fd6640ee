// The networks of a slice, $networks by their keys.
UNWIND $networks AS key
MATCH (network:Keyed {key: key})
RETURN network.id AS id,
       network.name AS name,
       network.type AS type,
       network.begins AS founded,
       network.ends AS ended,
       network.url AS url,
       /* sourcesOfAllMembers(network) */ AS covers
ORDER BY id
