package nl.stedenband.release;

import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.stedenband.exporting.Export;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.exporting.Formats;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.format.DataPackageDescription;
import nl.stedenband.exporting.format.DataPackageDescription.DescribedFile;
import nl.stedenband.networkexport.DigestedFiles;
import nl.stedenband.networkexport.TableFiles;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.ThingDetails;

/** Writes the lists of the registry, and what is known of them, as tables. */
@Singleton
final class ReleaseTables {
    private static final List<String> LISTS = List.of(
            "municipalities",
            "partner-cities",
            "countries",
            "networks",
            "memberships",
            "partnerships",
            "programmes",
            "organisations",
            "themes",
            "surveys",
            "sources",
            "assertions");

    private static final List<String> QUESTIONS = List.of("growth", "country-matrix", "completeness", "contradictions");

    private static final List<String> TABLE_FORMATS = List.of("csv", "parquet");
    private static final List<String> NETWORK_FORMATS = List.of("graphml", "gexf");

    private final ReleaseAnswers answers;
    private final Formats formats;
    private final ThingDetails thingDetails;

    ReleaseTables(ReleaseAnswers answers, Formats formats, ThingDetails thingDetails) {
        this.answers = answers;
        this.formats = formats;
        this.thingDetails = thingDetails;
    }

    /**
     * Writes all tables.
     *
     * @param seen from where in time: names of parameters with their values
     * @param all the same, and whatever status: lists leave nothing out
     * @param folder is there, and has nothing in it
     */
    void write(
            ReleaseHeading heading,
            Map<String, String> seen,
            Map<String, String> all,
            Path folder,
            LongConsumer progress)
            throws IOException {
        List<TableMetadata> written = new ArrayList<>();
        DigestedFiles files = filesOf(folder);
        for (String list : LISTS) {
            written.add(write(heading, answers.list(list, all), files, progress));
        }
        for (String question : QUESTIONS) {
            written.add(write(heading, answers.question(question, seen), files, progress));
        }
        describe("stedenband-tables", heading, seen, written, files);
    }

    /** Describes the tables of a folder, as one more file of it. */
    private static void describe(
            String name,
            ReleaseHeading heading,
            Map<String, String> asked,
            List<TableMetadata> written,
            DigestedFiles files)
            throws IOException {
        DataPackageDescription description = new DataPackageDescription(
                name,
                heading.title(),
                BilingualText.of("network-export.caution").en(),
                heading.knownOn(),
                heading.graphVersion(),
                asked);
        List<DescribedFile> described = files.written();
        try (OutputStream out = files.create(DataPackageDescription.FILE)) {
            description.write(written, (table, field) -> Optional.empty(), described, out);
        }
    }

    /** Writes the ties as networks of places, for programs that draw them. */
    void writeNetworks(ReleaseHeading heading, Map<String, String> seen, Path folder, LongConsumer progress)
            throws IOException {
        for (String ending : NETWORK_FORMATS) {
            Table table = answers.list("partnerships", seen);
            Path file = folder.resolve(table.heading().name() + '.' + ending);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                    Export export = new Export(format(ending), table, things(heading), out)) {
                while (export.advance()) {
                    // goes on by itself
                }
                progress.accept(export.written());
                out.flush();
            }
        }
    }

    /** Writes what the registry has learned since an earlier release. */
    void writeLearned(ReleaseHeading heading, Map<String, String> since, Path folder, LongConsumer progress)
            throws IOException {
        DigestedFiles files = filesOf(folder);
        TableMetadata learned = write(heading, answers.question("change-of-knowledge", since), files, progress);
        describe("stedenband-changes", heading, since, List.of(learned), files);
    }

    /** Asks once, whatever the number of formats. */
    private TableMetadata write(ReleaseHeading heading, Table table, DigestedFiles files, LongConsumer progress)
            throws IOException {
        List<TableFormat> tableFormats =
                TABLE_FORMATS.stream().map(this::format).toList();
        try (table;
                TableFiles out = TableFiles.in(files, tableFormats, table.heading(), things(heading))) {
            for (Iterator<List<Object>> rows = table.rows(); rows.hasNext(); ) {
                out.write(rows.next());
                progress.accept(1);
            }
            out.finish();
        }
        return table.heading();
    }

    private static DigestedFiles filesOf(Path folder) {
        return new DigestedFiles(name -> Files.newOutputStream(folder.resolve(name)));
    }

    private TableFormat format(String ending) {
        return formats.find(ending).orElseThrow();
    }

    private TableThings things(ReleaseHeading heading) {
        return new TableThings(heading.exportAddresses(), thingDetails);
    }

    /** What all tables of a release have in common. */
    record ReleaseHeading(String title, Instant knownOn, String graphVersion, ExportAddresses exportAddresses) {}
}
