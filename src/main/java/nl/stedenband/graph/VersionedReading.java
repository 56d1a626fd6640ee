package nl.stedenband.graph;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.stedenband.graph.VersionQueries.GraphVersion;

/**
 * Reads the graph and says which version of it was read. The database gives each query what is committed when it runs, also
 * within one transaction; so the version is taken before and after, and where it differs the work is done again.
 */
@Singleton
public final class VersionedReading {
    private static final int TRIES = 3;

    private final VersionQueries versions;

    /** The last version that was seen. When it is still the version after some work, it was so all the time. */
    private volatile GraphVersion seen;

    VersionedReading(VersionQueries versions) {
        this.versions = versions;
    }

    /** The version now. */
    public String current() {
        return versions.current();
    }

    /** The version as known at a moment, for work whose result is handed out while it is read. */
    public String knownOn(Instant moment) {
        return versions.knownOn(moment, RequestReading.versionNow().orElseGet(versions::whole));
    }

    /** The version as known at a moment, where the version now is known too. */
    public String knownOn(Instant moment, GraphVersion now) {
        return versions.knownOn(moment, now);
    }

    /**
     * Does some work that only reads.
     *
     * @param work from the version to what was read. While others write all the time it may have read newer things too, as
     *     it is done a few times at most; older things never.
     */
    public <T> T read(Function<String, T> work) {
        return readAt(version -> work.apply(version.toString()));
    }

    /** The same for work that needs to know more of the version. */
    public <T> T readAt(Function<GraphVersion, T> work) {
        return readAt(work, any -> false);
    }

    /**
     * The same for work that may find what was kept for the version that it is told.
     *
     * @param isKept whether it did: where the version was read for this request, that is its answer, and nothing is looked up again
     */
    public <T> T readAt(Function<GraphVersion, T> work, Predicate<T> isKept) {
        Optional<GraphVersion> ofRequest = RequestReading.versionNow();
        GraphVersion before = ofRequest.or(() -> Optional.ofNullable(seen)).orElseGet(versions::whole);
        for (int attempt = 1; ; attempt++) {
            T read = null;
            RuntimeException failure = null;
            try {
                read = work.apply(before);
            } catch (RuntimeException e) {
                if (e instanceof QuestionTooCostly || GraphUnavailable.isReasonOf(e)) {
                    throw e;
                }
                failure = e; // what another took away while this read it may be the only reason
            }
            if (failure == null && attempt == 1 && ofRequest.isPresent() && isKept.test(read)) {
                return read;
            }
            GraphVersion after = versions.whole();
            seen = after;
            if (after.equals(before) || attempt == TRIES) {
                if (failure != null) {
                    throw failure;
                }
                return read;
            }
            before = after;
        }
    }
}
