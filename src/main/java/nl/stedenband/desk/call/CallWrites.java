package nl.stedenband.desk.call;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes calls. */
@CypherRepository
public interface CallWrites extends GenericRepository<StoredCall, Long> {

    @Query(value = "desk/add-call", readOnly = false)
    void add(long number, long request, long at, String by, String sealed);

    /**
     * Adds a version after one.
     *
     * @return how many were added: none when another came after that one already
     */
    @Query(value = "desk/add-call-version", readOnly = false)
    long addVersion(long number, long after, long at, String by, String sealed);
}
