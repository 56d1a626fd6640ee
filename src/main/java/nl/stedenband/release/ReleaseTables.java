package nl.stedenband.release;

import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import nl.stedenband.exporting.Export;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.exporting.Formats;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.format.DataPackageDescription;
import nl.stedenband.exporting.format.DataPackageDescription.DescribedFile;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.listing.ListReader;
import nl.stedenband.listing.RegistryLists;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.ThingDetails;
import nl.stedenband.registry.traversal.Traversal;

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

    private final ListReader lists;
    private final Traversals questions;
    private final TraversalRunner runner;
    private final Formats formats;
    private final ThingDetails thingDetails;

    ReleaseTables(
            ListReader lists,
            Traversals questions,
            TraversalRunner runner,
            Formats formats,
            ThingDetails thingDetails) {
        this.lists = lists;
        this.questions = questions;
        this.runner = runner;
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
        for (String list : LISTS) {
            written.add(write(heading, () -> list(list, all), TABLE_FORMATS, folder, progress));
        }
        for (String question : QUESTIONS) {
            written.add(write(heading, () -> question(question, seen), TABLE_FORMATS, folder, progress));
        }
        DataPackageDescription description = new DataPackageDescription(
                "stedenband-tables",
                heading.title(),
                BilingualText.of("network-export.caution").en(),
                heading.knownOn(),
                heading.graphVersion(),
                seen);
        List<DescribedFile> files = DataPackageDescription.filesIn(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve(DataPackageDescription.FILE))) {
            description.write(written, (table, field) -> Optional.empty(), files, out);
        }
    }

    /** Writes the ties as networks of places, for programs that draw them. */
    void writeNetworks(ReleaseHeading heading, Map<String, String> seen, Path folder, LongConsumer progress)
            throws IOException {
        write(heading, () -> list("partnerships", seen), NETWORK_FORMATS, folder, progress);
    }

    /** Writes what the registry has learned since an earlier release. */
    void writeLearned(ReleaseHeading heading, Map<String, String> since, Path folder, LongConsumer progress)
            throws IOException {
        write(heading, () -> question("change-of-knowledge", since), TABLE_FORMATS, folder, progress);
    }

    /** The rows of the answer to a question, each value under the name of its column. */
    List<Map<String, Object>> rows(String question, Map<String, String> asked) {
        return rows(question(question, asked));
    }

    /** The same of a list. */
    List<Map<String, Object>> rowsOfList(String list) {
        return rows(list(list, Map.of()));
    }

    private static List<Map<String, Object>> rows(Table table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (table) {
            table.rows().forEachRemaining(values -> {
                Map<String, Object> row = new HashMap<>();
                for (int i = 0; i < values.size(); i++) {
                    row.put(table.heading().columns().get(i).name(), values.get(i));
                }
                rows.add(row);
            });
        }
        return rows;
    }

    private TableMetadata write(
            ReleaseHeading heading, Supplier<Table> rows, List<String> endings, Path folder, LongConsumer progress)
            throws IOException {
        TableMetadata written = null;
        for (String ending : endings) {
            TableFormat format = formats.find(ending).orElseThrow();
            Table table = rows.get();
            written = table.heading();
            Path file = folder.resolve(written.name() + '.' + ending);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                    Export export =
                            new Export(format, table, new TableThings(heading.exportAddresses(), thingDetails), out)) {
                while (export.advance()) {
                    // goes on by itself
                }
                progress.accept(export.written());
                out.flush();
            }
        }
        return written;
    }

    private Table list(String name, Map<String, String> seen) {
        boolean hasViewpoint =
                RegistryLists.find(name, "").orElseThrow().parameters().hasViewpoint();
        return lists.open(name, hasViewpoint ? several(seen) : Map.of()).orElseThrow();
    }

    private Table question(String name, Map<String, String> asked) {
        Traversal question = questions.find(name).orElseThrow();
        return runner.open(question, several(asked));
    }

    private static Map<String, List<String>> several(Map<String, String> asked) {
        Map<String, List<String>> several = new LinkedHashMap<>();
        asked.forEach((name, value) -> several.put(name, List.of(value)));
        return several;
    }

    /** What all tables of a release have in common. */
    record ReleaseHeading(String title, Instant knownOn, String graphVersion, ExportAddresses exportAddresses) {}
}
