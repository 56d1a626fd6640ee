// Erases all chunks of an attachment.
CYPHER replan=skip
MATCH (:Case {number: $number})-[:HAS_CHUNK]->(chunk:AttachmentChunk {attachment: $attachment})
DETACH DELETE chunk
