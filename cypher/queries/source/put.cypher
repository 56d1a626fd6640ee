// Stores $sources, or what is new about them.
UNWIND $sources AS source
MERGE (node:Source {id: source.id})
SET node = source
