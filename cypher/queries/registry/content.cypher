// How much is in the database, of the registry and of anything else.
CYPHER replan=skip
CALL () {
  MATCH (assertion:Assertion)
  RETURN count(assertion) AS assertions
}
CALL () {
  MATCH (assertion:Assertion)
  WHERE assertion.retractedChange > 0
  RETURN count(assertion) AS retractions
}
CALL () {
  MATCH (source:Source)
  RETURN count(source) AS sources
}
CALL () {
  MATCH (run:ImportRun)
  RETURN count(run) AS runs
}
CALL () {
  MATCH (registry:Registry)
  RETURN count(registry) AS registries
}
CALL () {
  MATCH (migration:__Neo4jMigration)
  RETURN count(migration) AS migrations
}
CALL () {
  MATCH (node)
  RETURN count(node) AS nodes
}
RETURN assertions, retractions, sources, runs, nodes - registries - migrations AS nodes
