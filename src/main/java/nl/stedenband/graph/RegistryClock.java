package nl.stedenband.graph;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import nl.stedenband.registry.ClockReading;

/** The clock, and when the registry was last told anything; for a request whose version of the graph is known, as of that. */
@Singleton
public class RegistryClock {
    private final Clock clock;
    private final VersionQueries versions;

    RegistryClock(Clock clock, VersionQueries versions) {
        this.clock = clock;
        this.versions = versions;
    }

    public ClockReading read() {
        Instant now = clock.instant();
        return RequestReading.versionNow()
                .or(versions::find)
                .filter(version -> version.latest() > 0)
                .map(version -> new ClockReading(now, Instant.ofEpochMilli(version.latest())))
                .orElseGet(() -> ClockReading.at(now));
    }
}
