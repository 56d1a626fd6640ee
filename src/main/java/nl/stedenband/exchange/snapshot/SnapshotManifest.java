package nl.stedenband.exchange.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import nl.stedenband.graph.drawing.RecordCounts;

/**
 * The first line of a snapshot: what the rest of it is.
 *
 * @param format {@value #FORMAT}
 * @param version of the format; a reader reads its own and earlier ones
 * @param writtenBy the release that wrote it
 * @param writtenAt when it was begun; what was told later is not in it
 * @param revision how often anything else changed than assertions, which is part of the version of the graph
 * @param reference the release of the bundled data that was read in whole, if any
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SnapshotManifest(
        String format,
        int version,
        String writtenBy,
        Instant writtenAt,
        long changes,
        long assertions,
        long retractions,
        long revision,
        @Nullable String reference) {
    static final String FORMAT = "stedenband-snapshot";
    static final int VERSION = 1;

    static SnapshotManifest of(RecordCounts recordCounts, String release, Instant now) {
        return new SnapshotManifest(
                FORMAT,
                VERSION,
                release,
                now,
                recordCounts.changes(),
                recordCounts.assertions(),
                recordCounts.retractions(),
                recordCounts.revision(),
                recordCounts.reference());
    }

    RecordCounts tally() {
        return new RecordCounts(assertions, retractions, revision, changes, reference);
    }
}
