package nl.stedenband.account.store;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An entry of the log as it is kept.
 *
 * @param at milliseconds since 1970
 * @param account who did it; null where that isn't known
 * @param sealedName of the account; null where it is gone
 * @param origin from where, sealed; null where that is forgotten
 */
@MappedEntity
public record StoredLogEntry(
        @Id String id,
        long at,
        @Nullable String account,
        @Nullable String sealedName,
        String deed,
        String object,
        String result,
        @Nullable String origin) {}
