package nl.stedenband.web.quality;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import java.util.List;
import nl.stedenband.graph.source.ImportRun;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;

/**
 * A run of a reader with its findings.
 *
 * @param severity of the findings that are shown; null for all
 */
public record ImportRunPage(ImportRun run, @Nullable String severity, Page<KeptFinding> findings) {
    static final List<String> SEVERITIES = List.of("error", "warning", "note");

    public List<String> severities() {
        return SEVERITIES;
    }
}
