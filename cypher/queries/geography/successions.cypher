// Every succession: which municipality went over into which, from which day on.
CYPHER replan=skip
MATCH (old:Municipality)-[succession:SUCCEEDED_BY]->(new:Municipality)
RETURN old.id AS predecessor, new.id AS successor, succession.on AS since
