// Makes the nodes of $partnerships with all their properties.
CYPHER replan=skip
UNWIND $partnerships AS row
MERGE (partnership:Keyed {key: row.key})
SET partnership:$(row.labels)
SET partnership = row.properties
