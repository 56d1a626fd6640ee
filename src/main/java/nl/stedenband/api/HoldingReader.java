package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stedenband.catalogue.Format;
import nl.stedenband.catalogue.Holding;
import nl.stedenband.graph.importrun.ImportRunQueries;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.graph.version.VersionQueries;
import nl.stedenband.http.PublicAddress;

/** Gathers what there is to describe, at the address under which it is asked for. */
@Singleton
final class HoldingReader {
    private final PublicAddress address;
    private final PublisherSettings publisher;
    private final BundledRelease bundled;
    private final Traversals traversals;
    private final VersionQueries versions;
    private final ImportRunQueries runs;
    private final PartnershipQueries partnerships;

    HoldingReader(
            PublicAddress address,
            PublisherSettings publisher,
            BundledRelease bundled,
            Traversals traversals,
            VersionQueries versions,
            ImportRunQueries runs,
            PartnershipQueries partnerships) {
        this.address = address;
        this.publisher = publisher;
        this.bundled = bundled;
        this.traversals = traversals;
        this.versions = versions;
        this.runs = runs;
        this.partnerships = partnerships;
    }

    Holding read(HttpRequest<?> request) {
        Optional<Instant> changed =
                runs.latestRuns().stream().findFirst().map(run -> Instant.ofEpochMilli(run.startedAt()));
        return new Holding(
                address.of(request),
                publisher.publisher(),
                bundled.release(),
                versions.current(),
                partnerships.firstKnownBegin().map(LocalDate::ofEpochDay),
                changed,
                traversals.list(),
                List.of(new Format("json", "application/json"), new Format("csv", "text/csv")));
    }
}
