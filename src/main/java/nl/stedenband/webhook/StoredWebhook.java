package nl.stedenband.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A webhook as it is kept.
 *
 * @param account the id of the account that it belongs to
 * @param madeAt in milliseconds since 1970, as all moments
 * @param comparedUntil the moment whose answer was looked at last
 * @param why the word of the outcome that turned it off; null while it is on
 * @param sealed its content
 */
@MappedEntity
public record StoredWebhook(
        @Id String id,
        String account,
        long madeAt,
        long comparedUntil,
        @Nullable String why,
        String sealed) {}
