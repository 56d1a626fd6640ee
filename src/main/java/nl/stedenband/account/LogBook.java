package nl.stedenband.account;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import nl.stedenband.account.store.KeptEntry;
import nl.stedenband.account.store.LogQueries;

/** What {@link Log} noted, for admins to read. */
@Singleton
public final class LogBook {
    private final LogQueries queries;
    private final Keys keys;

    LogBook(LogQueries queries, Keys keys) {
        this.queries = queries;
        this.keys = keys;
    }

    /** Of all or of one account, the latest first. */
    public Page<LogEntry> list(Optional<AccountId> who, Pageable page) {
        return queries.list(who.map(AccountId::value).orElse(null), page).map(this::opened);
    }

    private LogEntry opened(KeptEntry kept) {
        return new LogEntry(
                Instant.ofEpochMilli(kept.at()),
                Optional.ofNullable(kept.account()).map(AccountId::new),
                Optional.ofNullable(kept.sealedName()).map(name -> keys.open(Purpose.NAME, kept.account(), name)),
                kept.deed(),
                kept.object(),
                kept.result(),
                Optional.ofNullable(kept.origin())
                        .map(origin -> keys.open(Purpose.ORIGIN, kept.id(), origin))
                        .orElse(""));
    }
}
