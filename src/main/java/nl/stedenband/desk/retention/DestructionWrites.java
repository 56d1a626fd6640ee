package nl.stedenband.desk.retention;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Destroys requests and cases, and notes who asks for it. */
@CypherRepository
public interface DestructionWrites extends GenericRepository<StoredDestruction, Long> {

    /** @return how many are asked for: none when somebody asked already */
    @Query(value = "desk/ask-destruction", readOnly = false)
    long ask(long number, long at, String by, String sealed);

    /** @return how many were refused: none when nobody asked */
    @Query(value = "desk/refuse-destruction", readOnly = false)
    long refuse(long number);

    @Query(value = "desk/destroy-cases", readOnly = false)
    void destroyCases(long number);

    @Query(value = "desk/destroy-calls", readOnly = false)
    void destroyCalls(long number);

    @Query(value = "desk/destroy-request", readOnly = false)
    void destroyRequest(long number);
}
