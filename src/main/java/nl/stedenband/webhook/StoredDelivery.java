package nl.stedenband.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A change that is sent to the address of a webhook, as it is kept.
 *
 * @param webhook its id
 * @param madeAt in milliseconds since 1970, as all moments
 * @param state the word of a {@link DeliveryState}
 * @param attempts how often it was tried
 * @param nextAt from when on it is tried again
 * @param outcome what the last attempt came to; null before the first
 * @param status with which the address answered; null when it didn't
 * @param added how many rows came into the answer
 * @param removed how many went
 * @param sealed what is sent; null once nothing is sent any more
 */
@MappedEntity
public record StoredDelivery(
        @Id String id,
        String webhook,
        long madeAt,
        String state,
        long attempts,
        long nextAt,
        @Nullable String outcome,
        @Nullable Long status,
        long added,
        long removed,
        @Nullable String sealed) {}
