package nl.stedenband.desk.retention;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads which requests are asked to be destroyed. */
@CypherRepository
public interface DestructionQueries extends GenericRepository<StoredDestruction, Long> {

    /** The longest asked first. */
    @Query("desk/destructions")
    List<StoredDestruction> list();
}
