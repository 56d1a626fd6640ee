package nl.stedenband.desk.amendment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes amendments. */
@CypherRepository
public interface AmendmentWrites extends GenericRepository<StoredAmendment, String> {

    @Query(value = "desk/add-amendment", readOnly = false)
    void add(String id, String thing, String part, String deed, long at, String by, String sealed);
}
