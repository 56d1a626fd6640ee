// The moments at which the registry was told something, the latest first.
CYPHER replan=skip
MATCH (version:RegistryVersion)
WHERE version.at > 0
RETURN version.at AS at
ORDER BY at DESC
LIMIT $limit
