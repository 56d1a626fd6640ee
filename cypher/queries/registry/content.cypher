// How much is in the database, of the registry and of anything else.
CYPHER replan=skip
RETURN COUNT { (:Assertion) } AS assertions,
       COUNT {
         MATCH (assertion:Assertion)
         WHERE assertion.retractedChange > 0
       } AS retractions,
       COUNT { (:Source) } AS sources,
       COUNT { (:ImportRun) } AS runs,
       COUNT { () } - COUNT { (:Registry|RegistryVersion) } - COUNT { (:__Neo4jMigration) } AS nodes
