// All versions that were kept go.
CYPHER replan=skip
MATCH (version:RegistryVersion)
DETACH DELETE version
