package nl.stedenband.desk.light;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes lights. */
@CypherRepository
public interface LightWrites extends GenericRepository<StoredLights, String> {

    /**
     * Adds a version after one.
     *
     * @param after 0 for the first
     * @return how many were added: none when another came after that one already
     */
    @Query(value = "desk/add-lights-version", readOnly = false)
    long addVersion(String country, long after, long at, String by, String sealed);
}
