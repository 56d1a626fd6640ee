package nl.stedenband.api;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import nl.stedenband.catalogue.CatalogueContent;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.graph.source.ImportRunQueries;

/** Reads from the graph how far the registry is. */
@Singleton
final class RegistryState {
    private final VersionQueries versions;
    private final ImportRunQueries runs;
    private final PartnershipQueries partnerships;

    RegistryState(VersionQueries versions, ImportRunQueries runs, PartnershipQueries partnerships) {
        this.versions = versions;
        this.runs = runs;
        this.partnerships = partnerships;
    }

    CatalogueContent.State read() {
        return new CatalogueContent.State(
                versions.current(),
                partnerships.firstKnownBegin().map(LocalDate::ofEpochDay),
                runs.latestRuns().stream().findFirst().map(run -> Instant.ofEpochMilli(run.startedAt())));
    }
}
