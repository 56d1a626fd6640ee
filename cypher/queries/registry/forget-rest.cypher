// All else that was restored or drawn goes, $limit nodes at a time.
CYPHER replan=skip
MATCH (node:Keyed|Source|SourceDescription|ImportRun|Finding|RegistryVersion)
WITH node
LIMIT $limit
DETACH DELETE node
RETURN count(*) AS forgotten
