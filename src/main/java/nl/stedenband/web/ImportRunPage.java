package nl.stedenband.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import java.util.List;
import nl.stedenband.graph.importrun.ImportRun;
import nl.stedenband.graph.importrun.ImportRunQueries.KeptFinding;

/**
 * A run of a reader with its findings.
 *
 * @param severity of the findings that are shown; empty for all
 */
public record ImportRunPage(ImportRun run, String severity, Page<KeptFinding> findings) {
    static final List<String> SEVERITIES = List.of("error", "warning", "note");

    /** More than readers keep of a file. */
    static final Pageable ALL = Pageable.from(0, 100_000);

    static ImportRunPage of(ImportRun run, @Nullable String severity, List<KeptFinding> all, Pageable page) {
        List<KeptFinding> chosen = all.stream()
                .filter(finding -> severity == null || finding.severity().equals(severity))
                .toList();
        List<KeptFinding> shown =
                chosen.stream().skip(page.getOffset()).limit(page.getSize()).toList();
        return new ImportRunPage(run, severity == null ? "" : severity, Page.of(shown, page, (long) chosen.size()));
    }

    public List<String> severities() {
        return SEVERITIES;
    }
}
