// Records what each of $sources says; the sources and the things that they speak of are there.
CYPHER replan=skip
UNWIND $sources AS cited
MATCH (source:Source {id: cited.source})
UNWIND cited.assertions AS row
CREATE (assertion:Keyed:Assertion)
SET assertion += row.properties
CREATE (assertion)-[:FROM]->(source)
WITH assertion, row
UNWIND row.participants AS participant
MATCH (thing:Keyed {key: participant.thing})
CREATE (assertion)-[says:SAYS]->(thing)
SET says += participant.properties
