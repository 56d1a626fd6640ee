package nl.stedenband.exchange.snapshot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import nl.stedenband.exchange.AssertionDocument;
import nl.stedenband.exchange.ChangedDocument;
import nl.stedenband.exchange.RetractionDocument;
import nl.stedenband.exchange.SourceDocument;
import nl.stedenband.graph.source.FinishedRun;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;
import nl.stedenband.registry.RecordChange;

/**
 * A line of a snapshot, with one member that says what it is. All that is in it today is public; what is not, such as accounts or
 * notes of the desk, would be lines of other kinds, which a snapshot for others leaves out.
 *
 * @param change the number, with a change
 * @param at when the registry was told, with a source, which doesn't say so itself
 * @param finding of the run that stands before it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record SnapshotLine(
        @Nullable SnapshotManifest manifest,
        @Nullable Long change,
        @Nullable Instant at,
        @Nullable SourceDocument sourceDescribed,
        @Nullable AssertionDocument assertionRecorded,
        @Nullable RetractionDocument assertionRetracted,
        @Nullable FinishedRun importRun,
        @Nullable KeptFinding finding,
        @Nullable SnapshotEnd end) {

    static SnapshotLine of(SnapshotManifest snapshotManifest) {
        return new SnapshotLine(snapshotManifest, null, null, null, null, null, null, null, null);
    }

    static SnapshotLine of(RecordChange recordChange) {
        ChangedDocument document = ChangedDocument.of(recordChange);
        return new SnapshotLine(
                null,
                recordChange.number(),
                document instanceof SourceDocument ? recordChange.at() : null,
                document instanceof SourceDocument source ? source : null,
                document instanceof AssertionDocument assertion ? assertion : null,
                document instanceof RetractionDocument retraction ? retraction : null,
                null,
                null,
                null);
    }

    static SnapshotLine of(FinishedRun run) {
        return new SnapshotLine(null, null, null, null, null, null, run, null, null);
    }

    static SnapshotLine of(KeptFinding finding) {
        return new SnapshotLine(null, null, null, null, null, null, null, finding, null);
    }

    static SnapshotLine of(SnapshotEnd end) {
        return new SnapshotLine(null, null, null, null, null, null, null, null, end);
    }

    /** What a change is about; nothing where the line is none. */
    @Nullable
    ChangedDocument changed() {
        if (sourceDescribed != null) {
            return sourceDescribed;
        }
        return assertionRecorded != null ? assertionRecorded : assertionRetracted;
    }
}
