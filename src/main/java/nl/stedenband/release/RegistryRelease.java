package nl.stedenband.release;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import nl.stedenband.catalogue.Publisher;
import nl.stedenband.exchange.snapshot.SnapshotSaver;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.graph.VersionQueries.GraphVersion;
import nl.stedenband.graph.drawing.RecordCounts;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.networkexport.NetworkExport;
import nl.stedenband.networkexport.NetworkSlice;
import nl.stedenband.registry.ClockReading;
import nl.stedenband.release.ReleaseManifest.EarlierRelease;
import nl.stedenband.release.ReleaseTables.ReleaseHeading;

/** Writes a release into a folder. */
@Singleton
public final class RegistryRelease {
    private final VersionQueries versions;
    private final Recorder recorder;
    private final SnapshotSaver snapshots;
    private final NetworkExport networks;
    private final ReleaseTables tables;
    private final DataStatement statement;
    private final Publisher publisher;
    private final JsonMapper json;

    RegistryRelease(
            VersionQueries versions,
            Recorder recorder,
            SnapshotSaver snapshots,
            NetworkExport networks,
            ReleaseTables tables,
            DataStatement statement,
            Publisher publisher,
            JsonMapper json) {
        this.versions = versions;
        this.recorder = recorder;
        this.snapshots = snapshots;
        this.networks = networks;
        this.tables = tables;
        this.statement = statement;
        this.publisher = publisher;
        this.json = json;
    }

    /** A release can't be made of the registry as it is. */
    public static final class NothingToRelease extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingToRelease(String message) {
            super(message);
        }
    }

    /**
     * Writes all files of a release.
     *
     * @param asOf whose ties and memberships are shown; nothing for the day on which the registry was last told anything
     * @param before the release to compare with; nothing for the first
     * @param program the release of the program that writes it
     * @param folder is there, and has nothing in it
     * @param progress gets the number of rows that were written since
     * @throws NothingToRelease when the registry knows nothing yet, or was told something meanwhile
     */
    public ReleaseManifest write(
            ReleaseName name,
            @Nullable LocalDate asOf,
            @Nullable ReleaseManifest before,
            ExportAddresses exportAddresses,
            String program,
            Path folder,
            LongConsumer progress)
            throws IOException {
        GraphVersion version = versions.whole();
        if (version.latest() == 0) {
            throw new NothingToRelease("the registry was told nothing yet; import something first");
        }
        ReleaseManifest manifest = manifest(name, asOf, before, version);
        ReleaseHeading heading = new ReleaseHeading(
                ReleaseMetadata.title(name.text()), manifest.knownOn(), manifest.graphVersion(), exportAddresses);
        Map<String, String> seen = seen(manifest);
        Map<String, String> all = new LinkedHashMap<>(seen);
        all.put("status", "all");
        writeSnapshot(manifest, program, folder);
        tables.write(heading, seen, all, Files.createDirectory(folder.resolve("tables")), progress);
        tables.writeNetworks(heading, all, folder, progress);
        Path network = Files.createDirectory(folder.resolve("network"));
        networks.write(slice(all), exportAddresses, file -> Files.newOutputStream(network.resolve(file)), progress);
        if (before != null) {
            Map<String, String> since = new LinkedHashMap<>(seen);
            since.put("knownThen", day(before.knownOn()).toString());
            tables.writeLearned(heading, since, Files.createDirectory(folder.resolve("changes")), progress);
        }
        ReleaseManifest whole = writeTexts(manifest, seen, folder);
        if (!versions.whole().equals(version)) {
            throw new NothingToRelease(
                    "the registry was told something while the release was being written; do it again when that is done");
        }
        return whole;
    }

    private ReleaseManifest manifest(
            ReleaseName name, @Nullable LocalDate asOf, @Nullable ReleaseManifest before, GraphVersion version) {
        RecordCounts counts = recorder.tally();
        Instant knownOn = Instant.ofEpochMilli(version.latest());
        return new ReleaseManifest(
                name.text(),
                asOf == null ? day(knownOn) : asOf,
                knownOn,
                version.toString(),
                counts.changes(),
                counts.assertions(),
                counts.retractions(),
                before == null ? null : EarlierRelease.of(before),
                List.of());
    }

    private static Map<String, String> seen(ReleaseManifest manifest) {
        Map<String, String> seen = new LinkedHashMap<>();
        seen.put("asOf", manifest.asOf().toString());
        seen.put("knownOn", manifest.knownOn().toString());
        return seen;
    }

    private static NetworkSlice slice(Map<String, String> seen) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        seen.forEach((parameter, value) -> written.put(parameter, List.of(value)));
        return NetworkSlice.read(new WrittenParameters(written), ClockReading.at(Instant.parse(seen.get("knownOn"))));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private void writeSnapshot(ReleaseManifest manifest, String program, Path folder) throws IOException {
        Path file = folder.resolve("registry-%s.jsonl.gz".formatted(manifest.name()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            snapshots.writeChanges(out, program, manifest.knownOn(), Progress.UNWATCHED);
        }
    }

    /** Each text names the files that are there before it. */
    private ReleaseManifest writeTexts(ReleaseManifest manifest, Map<String, String> seen, Path folder)
            throws IOException {
        ReleaseTexts texts = new ReleaseTexts();
        ReleasedFiles files = new ReleasedFiles(folder);
        Map<String, Object> values = statement.of(manifest, seen);
        values.put("publisher", publisher);
        texts.writeCitation(values, folder);
        texts.writeStatement(values, folder);
        texts.writeStyles(folder);
        writeJson(ReleaseMetadata.datacite(manifest, publisher), folder.resolve(ReleaseMetadata.DATACITE));
        writeJson(ReleaseMetadata.roCrate(manifest, publisher, files.list()), folder.resolve(ReleaseMetadata.RO_CRATE));
        values.put(
                "files",
                files.list().stream()
                        .map(file -> Map.of("path", file.path(), "bytes", file.bytes(), "sha256", file.sha256()))
                        .toList());
        texts.writePage(values, folder);
        ReleaseManifest whole = manifest.with(files.list());
        writeJson(whole, folder.resolve(ReleaseManifest.FILE));
        files.writeSums();
        return whole;
    }

    private void writeJson(Object value, Path file) throws IOException {
        Files.write(file, json.writeValueAsBytes(value));
    }
}
