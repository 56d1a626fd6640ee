package nl.stedenband.account.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads sessions. */
@CypherRepository
public interface SessionQueries extends GenericRepository<StoredSession, String> {

    /** @param seenAfter one that was last used before is over */
    @Query("session/of")
    Optional<StoredSession> find(String mark, long now, long seenAfter);
}
