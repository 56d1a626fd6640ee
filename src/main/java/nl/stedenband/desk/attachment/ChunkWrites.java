package nl.stedenband.desk.attachment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes and erases chunks of attachments. */
@CypherRepository
public interface ChunkWrites extends GenericRepository<StoredChunk, Long> {

    @Query(value = "desk/add-attachment-chunk", readOnly = false)
    void add(long number, long attachment, long part, String sealed);

    @Query(value = "desk/erase-attachment", readOnly = false)
    void erase(long number, long attachment);
}
