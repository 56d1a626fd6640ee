package nl.stedenband.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import nl.stedenband.graph.KeptByVersion.Found;
import nl.stedenband.graph.VersionQueries.GraphVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes answers that take long again once the registry was told something and rests, so that whoever asks the same next doesn't
 * wait. Nothing is made that nobody has asked for lately, and no two at a time.
 */
@Singleton
public final class AnswersAhead {
    /** Says that a service runs, which has answers made again. */
    public static final String WHILE_SERVING = "stedenband.answers-ahead";

    private static final Logger LOG = LoggerFactory.getLogger(AnswersAhead.class);

    private static final int MOST_REMEMBERED = 64;
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final VersionQueries versions;
    private final long costly;
    private final Cache<Object, Supplier<?>> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(REMEMBERED)
            .executor(Runnable::run)
            .build();
    private GraphVersion seen = GraphVersion.NOTHING;
    private GraphVersion madeFor = GraphVersion.NOTHING;

    AnswersAhead(VersionQueries versions, Neo4jConfiguration neo4j) {
        this.versions = versions;
        this.costly = neo4j.costlyFrom().toNanos();
    }

    /**
     * Asks, and remembers what took long.
     *
     * @param question tells it from every other
     * @param again asks the same as known at whatever moment that is, and keeps the answer
     */
    public <V> Found<V> ask(Object question, Supplier<Found<V>> asking, Supplier<?> again) {
        long begun = System.nanoTime();
        Found<V> found = asking.get();
        if (!found.wasKept() && System.nanoTime() - begun >= costly) {
            remembered.put(question, again);
        } else {
            remembered.getIfPresent(question); // which counts as a use of it
        }
        return found;
    }

    /**
     * To be called every now and then. The first call after the registry was told something only sees that; the next one makes the answers,
     * unless it was told more meanwhile, and stops when it is told more.
     */
    public synchronized void makeOnceItRests() {
        if (remembered.asMap().isEmpty()) {
            return;
        }
        GraphVersion now = versions.whole();
        boolean rests = now.equals(seen);
        seen = now;
        if (!rests || now.equals(madeFor)) {
            return;
        }
        for (Map.Entry<Object, Supplier<?>> answer : remembered.asMap().entrySet()) {
            if (!versions.whole().equals(now)) {
                return;
            }
            make(answer.getKey(), answer.getValue());
        }
        madeFor = now;
    }

    /** What fails is left to whoever asks for it; the database being away ends it all. */
    private void make(Object question, Supplier<?> again) {
        try {
            again.get();
        } catch (RuntimeException e) {
            if (GraphUnavailable.isReasonOf(e)) {
                throw e;
            }
            remembered.invalidate(question);
            LOG.debug("an answer can't be made again", e);
        }
    }
}
