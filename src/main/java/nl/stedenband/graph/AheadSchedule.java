package nl.stedenband.graph;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every other second whether answers are to be made again. Only services do: a command ends when it has its answer. */
@Singleton
@Requires(property = AnswersAhead.WHILE_SERVING)
final class AheadSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(AheadSchedule.class);

    private final AnswersAhead answersAhead;

    AheadSchedule(AnswersAhead answersAhead) {
        this.answersAhead = answersAhead;
    }

    @Scheduled(initialDelay = "10s", fixedDelay = "2s")
    void look() {
        try {
            answersAhead.makeOnceItRests();
        } catch (RuntimeException e) {
            if (!GraphUnavailable.isReasonOf(e)) {
                throw e;
            }
            LOG.debug("answers are made again when the database is back", e);
        }
    }
}
