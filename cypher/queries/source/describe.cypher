// Stores the sources of $descriptions as they are described, and keeps each description.
CYPHER replan=skip
UNWIND $descriptions AS row
MERGE (source:Source {id: row.source.id})
SET source = row.source
CREATE (description:SourceDescription)-[:DESCRIBES]->(source)
SET description = row.source, description.change = row.change, description.at = row.at
