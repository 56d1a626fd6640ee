package nl.stedenband.desk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes contacts. */
@CypherRepository
public interface ContactWrites extends GenericRepository<StoredContact, String> {

    /** @param checkedOn days since 1970 */
    @Query(value = "desk/put-contact", readOnly = false)
    void put(String municipality, long checkedOn, String sealed);
}
