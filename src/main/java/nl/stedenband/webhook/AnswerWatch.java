package nl.stedenband.webhook;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.graph.QuestionTooCostly;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.graph.traversal.AnswerChange;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.NotInRegistry;

/**
 * Looks whether answers changed since they were looked at, and puts what changed where it waits to be sent. Several services may do so at the same time: the
 * one that notes first up to when it looked is the one that puts it there.
 */
@Singleton
final class AnswerWatch {
    private static final Duration REST = Duration.ofSeconds(10);

    private final WebhookQueries queries;
    private final WebhookWrites writes;
    private final DeliveryWrites deliveries;
    private final Webhooks webhooks;
    private final WatchedAnswers watchedAnswers;
    private final VersionQueries versions;
    private final SealedJson sealedJson;
    private final Transactions transactions;

    AnswerWatch(
            WebhookQueries queries,
            WebhookWrites writes,
            DeliveryWrites deliveries,
            Webhooks webhooks,
            WatchedAnswers watchedAnswers,
            VersionQueries versions,
            SealedJson sealedJson,
            Transactions transactions) {
        this.queries = queries;
        this.writes = writes;
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.watchedAnswers = watchedAnswers;
        this.versions = versions;
        this.sealedJson = sealedJson;
        this.transactions = transactions;
    }

    /** Nothing is asked of the graph while the registry is told nothing, nor before it was told nothing for some seconds: it is read in by many steps. */
    void look(Instant now) {
        long told = versions.whole().latest();
        if (told > now.minus(REST).toEpochMilli()) {
            return;
        }
        for (StoredWebhook stored : queries.toCompare(told)) {
            try {
                look(stored, told, now);
            } catch (InvalidQuestion | NotInRegistry e) {
                writes.turnOff(stored.id(), DeliveryOutcome.QUESTION_GONE.word());
            } catch (QuestionTooCostly e) {
                // it would be as costly at each change
                writes.turnOff(stored.id(), DeliveryOutcome.QUESTION_TOO_COSTLY.word());
            }
        }
    }

    private void look(StoredWebhook stored, long told, Instant now) {
        WatchedQuestion question = webhooks.content(stored).question();
        Instant before = Instant.ofEpochMilli(stored.comparedUntil());
        Optional<AnswerChange> change = watchedAnswers.change(question, before, Instant.ofEpochMilli(told));
        transactions.write(() -> {
            boolean isFirst = writes.compared(stored.id(), stored.comparedUntil(), told) > 0;
            if (isFirst && change.isPresent()) {
                add(stored, question, before, change.get(), now);
            }
            return isFirst;
        });
    }

    private void add(StoredWebhook stored, WatchedQuestion question, Instant before, AnswerChange change, Instant now) {
        String id = "msg_" + UUID.randomUUID().toString().replace("-", "");
        String message = ChangeMessage.of(watchedAnswers.get(question), question, before, change);
        deliveries.add(
                id,
                stored.id(),
                now.toEpochMilli(),
                change.at().toEpochMilli(),
                change.added().size(),
                change.removed().size(),
                sealedJson.seal(id, message));
    }
}
