package nl.stedenband.account.store;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Reads the log. */
@CypherRepository
public interface LogQueries extends GenericRepository<StoredLogEntry, String> {

    /** @param account whose deeds are wanted; null for all */
    @Query(value = "log/list", countQuery = "log/count")
    Page<StoredLogEntry> list(@Nullable String account, Pageable page);
}
