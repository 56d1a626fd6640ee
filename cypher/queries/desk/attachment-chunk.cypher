// A chunk of an attachment.
CYPHER replan=skip
MATCH (chunk:AttachmentChunk {case: $number, attachment: $attachment, part: $part})
RETURN chunk.part AS part,
       chunk.sealed AS sealed
