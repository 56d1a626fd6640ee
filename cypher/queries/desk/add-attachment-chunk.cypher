// Adds a chunk of an attachment to a case.
CYPHER replan=skip
MATCH (case:Case {number: $number})
CREATE (case)-[:HAS_CHUNK]->(:AttachmentChunk {case: $number, attachment: $attachment, part: $part, sealed: $sealed})
