// Records $assertions; their sources and the things that they speak of are there.
CYPHER replan=skip
UNWIND $assertions AS row
MATCH (source:Source {id: row.source})
CREATE (assertion:Keyed:Assertion)
SET assertion = row.properties
CREATE (assertion)-[:FROM]->(source)
WITH assertion, row
UNWIND row.participants AS participant
MATCH (thing:Keyed {key: participant.thing})
CREATE (assertion)-[says:SAYS]->(thing)
SET says = participant.properties
