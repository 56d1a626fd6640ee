package nl.stedenband.account.store;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes the log. */
@CypherRepository
public interface LogWrites extends GenericRepository<StoredLogEntry, String> {

    @Query(value = "log/write", readOnly = false)
    void write(
            String id,
            long at,
            @Nullable String account,
            String deed,
            String object,
            String result,
            @Nullable String origin);

    @Query(value = "log/forget-origins", readOnly = false)
    void forgetOrigins(String account);
}
