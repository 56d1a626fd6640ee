package nl.stedenband.graph.local;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Bounds how long a start is waited for, and tells now and then that it is. A busy machine may need minutes, so what counts is
 * whether the start gets on. Time in which nobody looked counts for no more than a second: the machine slept, this process was
 * stopped, or it had to wait for a core like everything else.
 */
final class StartPatience {
    /** How long to wait between two looks. */
    static final Duration PAUSE = Duration.ofMillis(250);

    private static final Duration MOST_BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration FIRST_MESSAGE = Duration.ofSeconds(8);
    private static final Duration BETWEEN_MESSAGES = Duration.ofSeconds(30);

    private final String database;
    private final Limits limits;
    private final LongSupplier nanoTime;
    private final Consumer<String> messages;

    private Object lastProgress;
    private long lastLook;
    private Duration waited = Duration.ZERO;
    private Duration sinceProgress = Duration.ZERO;
    private Duration nextMessage = FIRST_MESSAGE;

    /**
     * The longest times to wait.
     *
     * @param withoutProgress for a start that doesn't get on
     * @param altogether for one that does
     */
    record Limits(Duration withoutProgress, Duration altogether) {
        static final Limits OF_OWNERS = new Limits(Duration.ofMinutes(3), Duration.ofMinutes(20));
        /** They don't see how the start gets on, but the owner ends it when it doesn't. */
        static final Limits OF_GUESTS = new Limits(Duration.ofMinutes(20), Duration.ofMinutes(20));
    }

    /**
     * Begins to wait.
     *
     * @param database what is waited for, in words
     * @param messages takes sentences for who waits
     */
    StartPatience(String database, Limits limits, LongSupplier nanoTime, Consumer<String> messages) {
        this.database = database;
        this.limits = limits;
        this.nanoTime = nanoTime;
        this.messages = messages;
        this.lastLook = nanoTime.getAsLong();
    }

    /**
     * Notes that the database isn't ready yet.
     *
     * @param progress equals the one before when the start didn't get on in between
     * @param state what goes on, in words
     * @throws LocalNeo4jException when it has been waited for long enough
     */
    void look(Object progress, Supplier<String> state) {
        long now = nanoTime.getAsLong();
        Duration passed = Duration.ofNanos(now - lastLook);
        lastLook = now;
        Duration counted = passed.compareTo(MOST_BETWEEN_LOOKS) > 0 ? MOST_BETWEEN_LOOKS : passed;
        waited = waited.plus(counted);
        sinceProgress = progress.equals(lastProgress) ? sinceProgress.plus(counted) : Duration.ZERO;
        lastProgress = progress;
        if (sinceProgress.compareTo(limits.withoutProgress) >= 0) {
            throw new LocalNeo4jException("%s was not ready after %d seconds and did not get on in the last %d: %s"
                    .formatted(database, waited.toSeconds(), sinceProgress.toSeconds(), state.get()));
        }
        if (waited.compareTo(limits.altogether) >= 0) {
            throw new LocalNeo4jException(
                    "%s was not ready after %d seconds: %s".formatted(database, waited.toSeconds(), state.get()));
        }
        if (waited.compareTo(nextMessage) >= 0) {
            nextMessage = waited.plus(BETWEEN_MESSAGES);
            messages.accept(
                    "%s is not ready after %d seconds: %s".formatted(database, waited.toSeconds(), state.get()));
        }
    }
}
