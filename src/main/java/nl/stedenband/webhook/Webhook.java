package nl.stedenband.webhook;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * That a program of a user is told when an answer changed.
 *
 * @param why the word of the outcome that turned it off; null while it is on
 * @param deliveries the latest first
 */
public record Webhook(
        String id,
        String address,
        WatchedQuestion question,
        Instant madeAt,
        @Nullable String why,
        List<Delivery> deliveries) {
    public Webhook {
        deliveries = List.copyOf(deliveries);
    }

    /**
     * A change that was sent or is.
     *
     * @param outcome the word of what the last attempt came to; null before the first
     * @param next when it is tried again; null when it isn't
     * @param added how many rows came into the answer
     * @param removed how many went
     */
    public record Delivery(
            Instant madeAt,
            String state,
            long attempts,
            @Nullable String outcome,
            @Nullable Instant next,
            long added,
            long removed) {

        static Delivery of(StoredDelivery stored) {
            boolean waits = stored.state().equals(DeliveryState.WAITING.word());
            return new Delivery(
                    Instant.ofEpochMilli(stored.madeAt()),
                    stored.state(),
                    stored.attempts(),
                    stored.outcome(),
                    waits ? Instant.ofEpochMilli(stored.nextAt()) : null,
                    stored.added(),
                    stored.removed());
        }
    }
}
