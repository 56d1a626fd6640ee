package nl.stedenband.exchange.snapshot;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The last line of a snapshot: what was before it, so that one that is cut off or damaged is told from one that is whole.
 *
 * @param importRuns how many runs of readers
 * @param findings of these runs
 * @param sha256 of all lines before, each with its line break, uncompressed, in hexadecimal digits
 */
@Serdeable
public record SnapshotEnd(long changes, long importRuns, long findings, String sha256) {}
