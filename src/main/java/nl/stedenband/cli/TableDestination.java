package nl.stedenband.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.exporting.Formats;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.registry.traversal.Table;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a command writes a table to, and in which format. */
final class TableDestination {
    private static final String USUAL_FORMAT = "csv";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, geojson, gexf, graphml, json, jsonl, jsonld or parquet;"
                    + " otherwise what the name of the file ends in, or csv.")
    private Optional<String> format;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to this file, which is there once it is whole; otherwise to standard output.")
    private Optional<Path> output;

    /** Whether anything was said of it. */
    boolean isGiven() {
        return format.isPresent() || output.isPresent();
    }

    /** @param misuse of what can't be understood */
    TableFormat format(Function<String, ParameterException> misuse) {
        Formats formats = TableOutput.formats();
        if (format.isEmpty()) {
            return output.flatMap(file -> formats.find(ending(file)))
                    .or(() -> formats.find(USUAL_FORMAT))
                    .orElseThrow();
        }
        return formats.find(format.get().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> misuse.apply("'%s' is no format; take one of %s."
                        .formatted(
                                format.get(),
                                String.join(
                                        ", ",
                                        formats.list().stream()
                                                .map(TableFormat::name)
                                                .toList()))));
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a table, and closes it.
     *
     * @param data standard output
     * @param err gets how far it is, and at the end what to be careful with
     */
    void write(OpenRegistry registry, TableFormat wanted, Table table, OutputStream data, PrintWriter err)
            throws IOException {
        TableOutput writing = new TableOutput(registry, wanted);
        if (output.isEmpty()) {
            writing.write(table, data, written -> {});
        } else {
            try (table;
                    ProgressDisplay progress = new ProgressDisplay("Writing " + output.get(), err);
                    AtomicFile file = AtomicFile.at(output.get())) {
                writing.write(table, file.stream(), progress::advance);
                file.keep();
            }
        }
        table.heading().caution().ifPresent(caution -> err.println(caution.en()));
    }
}
