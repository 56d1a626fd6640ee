package nl.stedenband.webhook;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.ledger.SealedJson;

/**
 * Sends what waits, and tries again after growing waits what doesn't arrive. Who sends claims it in the database for longer than sending takes, so no other
 * service sends it too; if the process ends meanwhile, another tries again after that.
 */
@Singleton
final class DeliveryQueue {
    private static final int AT_ONCE = 50;
    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(90);

    /** After the first attempt, the second and so on; after the last of them there is one more. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private final WebhookQueries webhookQueries;
    private final WebhookWrites webhookWrites;
    private final DeliveryQueries queries;
    private final DeliveryWrites writes;
    private final Webhooks webhooks;
    private final WebhookPost webhookPost;
    private final SealedJson sealedJson;

    DeliveryQueue(
            WebhookQueries webhookQueries,
            WebhookWrites webhookWrites,
            DeliveryQueries queries,
            DeliveryWrites writes,
            Webhooks webhooks,
            WebhookPost webhookPost,
            SealedJson sealedJson) {
        this.webhookQueries = webhookQueries;
        this.webhookWrites = webhookWrites;
        this.queries = queries;
        this.writes = writes;
        this.webhooks = webhooks;
        this.webhookPost = webhookPost;
        this.sealedJson = sealedJson;
    }

    /** What an attempt came to. @param status null where nothing was answered */
    private record Attempt(DeliveryOutcome outcome, Long status) {}

    void sendDue(Instant now) {
        for (StoredDelivery delivery : queries.due(now.toEpochMilli(), AT_ONCE)) {
            if (writes.claim(delivery.id(), now.toEpochMilli(), now.plus(CLAIM).toEpochMilli()) > 0) {
                webhookQueries
                        .findOn(delivery.webhook())
                        .ifPresent(webhook -> note(delivery, attempt(webhook, delivery, now), now));
            }
        }
    }

    void forgetOld(Instant now) {
        writes.forget(now.minus(KEPT).toEpochMilli());
    }

    private Attempt attempt(StoredWebhook webhook, StoredDelivery delivery, Instant now) {
        WebhookContent content = webhooks.content(webhook);
        String body = sealedJson.open(delivery.id(), delivery.sealed(), String.class);
        long seconds = now.getEpochSecond();
        try {
            int status = webhookPost.send(
                    URI.create(content.address()),
                    Map.of(
                            "webhook-id", delivery.id(),
                            "webhook-timestamp", Long.toString(seconds),
                            "webhook-signature", WebhookSignature.of(content.secret(), delivery.id(), seconds, body)),
                    body);
            return new Attempt(DeliveryOutcome.ofStatus(status), (long) status);
        } catch (AttemptFailed e) {
            return new Attempt(e.outcome(), null);
        }
    }

    private void note(StoredDelivery delivery, Attempt attempt, Instant now) {
        int attempts = (int) delivery.attempts() + 1;
        boolean isSent = attempt.outcome() == DeliveryOutcome.ACCEPTED;
        boolean isLast = attempts > WAITS.size() || attempt.outcome() == DeliveryOutcome.GONE;
        DeliveryState state = isSent ? DeliveryState.SENT : isLast ? DeliveryState.FAILED : DeliveryState.WAITING;
        Instant next = state == DeliveryState.WAITING ? now.plus(WAITS.get(attempts - 1)) : now;
        writes.attempted(
                delivery.id(),
                state.word(),
                attempts,
                next.toEpochMilli(),
                attempt.outcome().word(),
                attempt.status());
        if (state == DeliveryState.FAILED) {
            webhookWrites.turnOff(delivery.webhook(), attempt.outcome().word());
        }
    }
}
