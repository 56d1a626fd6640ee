// What the version of the graph was made of at the moment $knownOn, counting what was put right in the drawing since then, too.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
CALL (registry) {
  MATCH (version:RegistryVersion)
  WHERE version.at <= $knownOn
  RETURN version
  ORDER BY version.at DESC
  LIMIT 1
}
RETURN version.assertions AS assertions,
       version.retractions AS retractions,
       registry.revision - registry.descriptions + version.descriptions AS revision,
       version.at AS latest,
       registry.geography AS mark,
       registry.restoring IS NOT NULL AS restoring
