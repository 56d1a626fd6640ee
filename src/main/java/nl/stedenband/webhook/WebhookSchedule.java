package nl.stedenband.webhook;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.stedenband.graph.AnswersAhead;
import nl.stedenband.graph.GraphUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks and sends by the clock. Only services do: a command ends when it has its answer. */
@Singleton
@Requires(property = AnswersAhead.WHILE_SERVING)
final class WebhookSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookSchedule.class);

    private final AnswerWatch answerWatch;
    private final DeliveryQueue deliveryQueue;
    private final Clock clock;

    WebhookSchedule(AnswerWatch answerWatch, DeliveryQueue deliveryQueue, Clock clock) {
        this.answerWatch = answerWatch;
        this.deliveryQueue = deliveryQueue;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "15s")
    void send() {
        whileThereIsAGraph(() -> {
            answerWatch.look(clock.instant());
            deliveryQueue.sendDue(clock.instant());
        });
    }

    @Scheduled(initialDelay = "20m", fixedDelay = "6h")
    void forget() {
        whileThereIsAGraph(() -> deliveryQueue.forgetOld(clock.instant()));
    }

    private static void whileThereIsAGraph(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!GraphUnavailable.isReasonOf(e)) {
                throw e;
            }
            LOG.debug("webhooks wait until the database is back", e);
        }
    }
}
