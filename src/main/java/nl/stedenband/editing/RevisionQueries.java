package nl.stedenband.editing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads revisions. */
@CypherRepository
public interface RevisionQueries extends GenericRepository<StoredRevision, Long> {

    @Query("editing/revision")
    Optional<StoredRevision> find(long number);

    /** The latest first. */
    @Query(value = "editing/revisions", countQuery = "editing/count-revisions")
    Page<StoredRevision> list(Pageable page);
}
