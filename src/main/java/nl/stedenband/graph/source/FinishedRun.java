package nl.stedenband.graph.source;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * A run of a reader that came to its end, with all that is kept of it but its findings.
 *
 * @param startedAt milliseconds since 1970
 * @param finishedAt milliseconds since 1970
 * @param rows rows of the file
 * @param recorded assertions that were new
 * @param known assertions that were recorded before
 * @param refused rows of which nothing was stored
 */
@Serdeable
public record FinishedRun(
        String id,
        String importer,
        String file,
        String by,
        long startedAt,
        long finishedAt,
        long rows,
        long recorded,
        long known,
        long refused,
        long errors,
        long warnings,
        long notes) {

    /** The properties of its node. */
    public Map<String, Object> properties() {
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("importer", importer),
                Map.entry("file", file),
                Map.entry("by", by),
                Map.entry("startedAt", startedAt),
                Map.entry("finishedAt", finishedAt),
                Map.entry("rows", rows),
                Map.entry("recorded", recorded),
                Map.entry("known", known),
                Map.entry("refused", refused),
                Map.entry("errors", errors),
                Map.entry("warnings", warnings),
                Map.entry("notes", notes));
    }
}
