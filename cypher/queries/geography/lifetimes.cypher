// Every municipality with its first and last day, where they are known.
CYPHER replan=skip
MATCH (municipality:Municipality)
RETURN municipality.id AS id, municipality.firstDay AS firstDay, municipality.lastDay AS lastDay
