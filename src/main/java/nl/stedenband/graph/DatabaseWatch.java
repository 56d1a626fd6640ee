package nl.stedenband.graph;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the database for a sign of life, some times a second while the service runs, over a connection of its own. A question may take
 * half a minute and the database be well; one that doesn't even answer this hangs. Then nobody begins to wait for it, and who has waited
 * for as long is told so. It is asked by a query, as its connections may be well where what runs queries isn't. A command goes on
 * waiting: who started it waits as long as they like, and is told what for.
 */
@Singleton
public final class DatabaseWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    /** So often within the longest silence it is asked and looked whether it has answered. */
    private static final int LOOKS = 6;

    /** An answer that takes more than this part of the longest silence is a slow one. */
    private static final int SLOW_PART = 3;

    private static final String SIGN_OF_LIFE = "RETURN 1";

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final CurrentDriver current;
    private final DatabaseWaits waits;
    private final Neo4jConfiguration neo4j;
    private final long silence;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(look -> {
        Thread thread = new Thread(look, "database-watch");
        thread.setDaemon(true);
        return thread;
    });
    private volatile DatabaseState state = DatabaseState.ANSWERS;
    private Consumer<DatabaseState> told = next -> LOG.warn("the database: {}", next);
    private boolean isGivenUp = true;
    private Driver probe;
    private CompletableFuture<Long> answer;
    private long askedAt;
    private long silentSince;

    DatabaseWatch(CurrentDriver current, DatabaseWaits waits, Neo4jConfiguration neo4j) {
        this.current = current;
        this.waits = waits;
        this.neo4j = neo4j;
        this.silence = neo4j.silence().toNanos();
    }

    /** How it answered when it was asked last; it does where nobody has asked yet. */
    public DatabaseState state() {
        return state;
    }

    /**
     * Watches during a command, which goes on waiting. One that is done within the longest silence needs no connection for it.
     *
     * @param told how the database answers, whenever that changes
     */
    public void tell(Consumer<DatabaseState> told) {
        this.told = told;
        isGivenUp = false;
        timer.scheduleWithFixedDelay(this::lookOnce, silence, silence / LOOKS, TimeUnit.NANOSECONDS);
    }

    @EventListener
    void begin(ServerStartupEvent started) {
        ask();
        silentSince = askedAt;
        timer.scheduleWithFixedDelay(this::lookOnce, silence / LOOKS, silence / LOOKS, TimeUnit.NANOSECONDS);
    }

    @PreDestroy
    void end() {
        timer.shutdownNow();
        if (probe != null) {
            probe.closeAsync();
        }
    }

    /** What goes wrong here is told, and the watch goes on. */
    private void lookOnce() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.error("the database could not be watched", e);
        }
    }

    private void look() {
        if (answer == null) {
            ask();
            return;
        }
        long waited = System.nanoTime() - askedAt;
        if (answer.isDone()) {
            become(answered());
            current.goOn();
            ask();
            silentSince = askedAt;
        } else if (waited > silence) {
            become(DatabaseState.HUNG);
            if (isGivenUp) {
                current.giveUp();
            }
            // the connection may be what hangs
            probe.closeAsync();
            probe = null;
            ask();
        } else if (waited > silence / SLOW_PART && state != DatabaseState.HUNG) {
            become(DatabaseState.SLOW);
        }
        if (state == DatabaseState.HUNG && isGivenUp) {
            waits.breakOff(neo4j.silence(), silentSince);
        }
    }

    private DatabaseState answered() {
        if (answer.isCompletedExceptionally()) {
            return DatabaseState.AWAY;
        }
        return answer.join() - askedAt > silence / SLOW_PART ? DatabaseState.SLOW : DatabaseState.ANSWERS;
    }

    private void ask() {
        if (probe == null) {
            // longer than it is waited for, so that what is silent and what is away are told apart
            probe = DriverFactory.openProbe(neo4j, Duration.ofNanos(2 * silence));
        }
        askedAt = System.nanoTime();
        AsyncSession session = probe.session(AsyncSession.class, READING);
        answer = session.runAsync(SIGN_OF_LIFE)
                .thenCompose(ResultCursor::consumeAsync)
                .thenApply(any -> System.nanoTime())
                .whenComplete((any, failure) -> session.closeAsync())
                .toCompletableFuture();
    }

    private void become(DatabaseState next) {
        if (next != state) {
            state = next;
            told.accept(next);
        }
    }

    /** How the database answers to being asked for a sign of life. */
    public enum DatabaseState {
        ANSWERS,
        /** It does, but not at once: it has a lot to do. */
        SLOW,
        /** It takes the question and gives no answer. */
        HUNG,
        /** It can't be reached, or refuses. */
        AWAY
    }
}
