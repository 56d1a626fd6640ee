package nl.stedenband.graph.desk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Numbers requests and cases. */
@CypherRepository
public interface SeriesWrites extends GenericRepository<KeptVersion, Long> {

    /** The number that is next: nothing else has it, and nobody misses it when the transaction comes to nothing. */
    @Query(value = "desk/next-number", readOnly = false)
    long nextNumber(String of);
}
