package nl.stedenband.account;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import nl.stedenband.account.store.LogQueries;
import nl.stedenband.account.store.StoredLogEntry;

/** What {@link AuditLog} noted, for admins to read. */
@Singleton
public final class AuditLogReader {
    private final LogQueries queries;
    private final InstallationKeys installationKeys;

    AuditLogReader(LogQueries queries, InstallationKeys installationKeys) {
        this.queries = queries;
        this.installationKeys = installationKeys;
    }

    /** Of all or of one account, the latest first. */
    public Page<AuditLogEntry> list(Optional<AccountId> who, Pageable page) {
        return queries.list(who.map(AccountId::value).orElse(null), page).map(this::opened);
    }

    private AuditLogEntry opened(StoredLogEntry kept) {
        return new AuditLogEntry(
                Instant.ofEpochMilli(kept.at()),
                Optional.ofNullable(kept.account()).map(AccountId::new),
                Optional.ofNullable(kept.sealedName())
                        .map(name -> installationKeys.open(KeyPurpose.NAME, kept.account(), name)),
                kept.deed(),
                kept.object(),
                kept.result(),
                Optional.ofNullable(kept.origin())
                        .map(origin -> installationKeys.open(KeyPurpose.ORIGIN, kept.id(), origin))
                        .orElse(""));
    }
}
