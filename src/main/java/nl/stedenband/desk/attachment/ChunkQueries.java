package nl.stedenband.desk.attachment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads chunks of attachments. */
@CypherRepository
public interface ChunkQueries extends GenericRepository<StoredChunk, Long> {

    @Query("desk/attachment-chunk")
    Optional<StoredChunk> find(long number, long attachment, long part);
}
