// What sources on one partnership say that excludes each other.
MATCH (one:Assertion)-[disagreement:CONTRADICTS {partnership: $id}]->(other:Assertion)
WHERE /* known(disagreement) */
MATCH (one)-[:FROM]->(source:Source)
MATCH (other)-[:FROM]->(otherSource:Source)
RETURN disagreement.about AS about,
       {assertion: one.id, says: disagreement.says, source: source.id, title: source.title, locator: one.locator} AS one,
       {assertion: other.id, says: disagreement.against, source: otherSource.id, title: otherSource.title, locator: other.locator} AS other
ORDER BY about, source.id, otherSource.id
