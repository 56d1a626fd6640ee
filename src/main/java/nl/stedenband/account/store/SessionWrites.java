package nl.stedenband.account.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes sessions. */
@CypherRepository
public interface SessionWrites extends GenericRepository<StoredSession, String> {

    @Query(value = "session/begin", readOnly = false)
    void begin(String mark, String account, boolean whole, long now, long until);

    @Query(value = "session/see", readOnly = false)
    void see(String mark, long now);

    @Query(value = "session/end", readOnly = false)
    void end(String mark);

    /** @param seenAfter one that was last used before is over */
    @Query(value = "session/forget-over", readOnly = false)
    void forgetOver(long now, long seenAfter);

    /** @param but the mark of the one that goes on; empty for none */
    @Query(value = "session/end-all", readOnly = false)
    void endAll(String account, String but);
}
