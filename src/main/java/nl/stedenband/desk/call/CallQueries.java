package nl.stedenband.desk.call;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads calls. */
@CypherRepository
public interface CallQueries extends GenericRepository<StoredCall, Long> {

    @Query("desk/call")
    Optional<StoredCall> find(long number);

    /** All of them, the latest first. */
    @Query("desk/calls")
    List<StoredCall> list();
}
