package nl.stedenband.desk.request;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes requests. */
@CypherRepository
public interface RequestWrites extends GenericRepository<StoredVersion, Long> {

    @Query(value = "desk/add-request", readOnly = false)
    void add(long number, long at, String by, String sealed);

    /**
     * Adds a version after one.
     *
     * @return how many were added: none when another came after that one already
     */
    @Query(value = "desk/add-request-version", readOnly = false)
    long addVersion(long number, long after, long at, String by, String sealed);
}
