// Chunks of files that officers attach to cases; like all of the desk's they stand apart from the registry.
CREATE CONSTRAINT attachment_chunk FOR (n:AttachmentChunk) REQUIRE (n.case, n.attachment, n.part) IS UNIQUE;
