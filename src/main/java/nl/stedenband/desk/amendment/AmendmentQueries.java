package nl.stedenband.desk.amendment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads amendments. */
@CypherRepository
public interface AmendmentQueries extends GenericRepository<StoredAmendment, String> {

    /** @param thing null for all; the latest first */
    @Query("desk/amendments")
    List<StoredAmendment> list(@Nullable String thing);
}
