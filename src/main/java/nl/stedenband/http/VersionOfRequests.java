package nl.stedenband.http;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.stedenband.graph.RestoreInProgress;
import nl.stedenband.graph.SharedVersionReading;
import nl.stedenband.graph.VersionQueries.GraphVersion;

/** What answers depend on that nobody asks for: the version of the graph, the day, and the name by which the service was asked. */
@Singleton
public final class VersionOfRequests {
    private final SharedVersionReading versions;
    private final PublicAddress address;
    private final Clock clock;

    VersionOfRequests(SharedVersionReading versions, PublicAddress address, Clock clock) {
        this.versions = versions;
        this.address = address;
        this.clock = clock;
    }

    /** The version from now on; fails with {@link RestoreInProgress} where there is none that is whole. */
    public CompletableFuture<GraphVersion> read() {
        return versions.read().thenApply(version -> {
            if (version.restoring()) {
                throw new RestoreInProgress();
            }
            return version;
        });
    }

    /** The same where it is known without asking the database. */
    Optional<GraphVersion> readAlready() {
        return versions.readAlready().filter(version -> !version.restoring());
    }

    /** The version, and the day that a question asks about which names none. */
    String state(GraphVersion version) {
        return version.ofThisDatabase() + " on " + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The address that was asked, in full. */
    String address(HttpRequest<?> request) {
        return address.of(request) + request.getUri();
    }
}
