package nl.stedenband.web.quality;

import jakarta.inject.Singleton;
import nl.stedenband.graph.source.ImportRun;
import nl.stedenband.graph.source.ImportRunQueries;

/**
 * Tells when anything was read in last. A file in which nothing is new leaves the graph as it was, so that pages which tell of
 * what was read in are kept by this, too.
 */
@Singleton
public final class LatestRun {
    private final ImportRunQueries imports;

    LatestRun(ImportRunQueries imports) {
        this.imports = imports;
    }

    /** When it began, in milliseconds since 1970; 0 where nothing was ever read in. */
    public long startedAt() {
        return imports.latestRuns().stream()
                .mapToLong(ImportRun::startedAt)
                .max()
                .orElse(0);
    }
}
