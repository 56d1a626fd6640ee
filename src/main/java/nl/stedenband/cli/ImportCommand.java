package nl.stedenband.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.stedenband.importing.ImportOptions;
import nl.stedenband.importing.ImportReport;
import nl.stedenband.importing.Imports;
import nl.stedenband.importing.ReferenceData;
import nl.stedenband.importing.Severity;
import nl.stedenband.importing.table.InputFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a file of the user's in. */
@Command(
        name = "import",
        description = {
            "Reads a file in: each row becomes an assertion of the source that it names.",
            "",
            "Rows that can't be right are findings, with file, line, column and reason. They are shown, and kept to be"
                    + " looked at with \"stedenband check\". Reading a file in again adds nothing.",
            "Exit code 1 means that no row was good, or with --all-or-nothing or --dry-run that some row was not."
        },
        customSynopsis = {
            "stedenband import READER FILE [--source=ID] [--all-or-nothing | --dry-run]",
            "       stedenband import READER --schema",
            "       stedenband import reference"
        },
        commandListHeading = "%nInstead of a reader:%n",
        footer = {
            "  stedenband import ties ties.csv --source vng-2026",
            "  stedenband import memberships members.csv --dry-run",
            "  stedenband import world-ties world-ties-2026.csv.gz",
            "  stedenband import ties --schema"
        })
final class ImportCommand implements Callable<Integer> {
    /** In bytes; some 6,000 rows, which take longer than the compiler. */
    private static final long LARGE_FILE = 500_000;

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    /** Asked for when it is needed: what is required would be so in front of the subcommand as well. */
    @Parameters(
            index = "0",
            paramLabel = "READER",
            arity = "0..1",
            description = "How to read the file: one of the readers below.")
    private Optional<String> wanted;

    @Parameters(index = "1", paramLabel = "FILE", arity = "0..1", description = "The file; .gz is unpacked on the way.")
    private Optional<Path> file;

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "The source of rows that name none, as described with \"import sources\".")
    private Optional<String> source;

    @Option(names = "--schema", description = "Read nothing: print the Table Schema of the reader's files.")
    private boolean schema;

    @ArgGroup
    private StorageOptions storage = new StorageOptions();

    /** At most one of these. */
    private static final class StorageOptions {
        @Option(names = "--all-or-nothing", description = "Store nothing when a row is wrong.")
        private boolean allOrNothing;

        @Option(names = "--dry-run", description = "Store nothing in any case: only look at the file.")
        private boolean dryRun;

        ImportOptions.Mode mode() {
            if (dryRun) {
                return ImportOptions.Mode.DRY_RUN;
            }
            return allOrNothing ? ImportOptions.Mode.ALL_OR_NOTHING : ImportOptions.Mode.GOOD_ROWS;
        }
    }

    ImportCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        String reader = wanted.orElseThrow(
                () -> new ParameterException(spec.commandLine(), "Say which READER to use, or reference."));
        byte[] columns = ReaderList.schema(reader);
        PrintWriter out = spec.commandLine().getOut();
        if (schema) {
            out.print(new String(columns, StandardCharsets.UTF_8));
            out.flush();
            return Stedenband.DONE;
        }
        Path readable = readableFile();
        InputFile input = InputFile.of(readable);
        try (OpenRegistry registry = open("import " + reader, readable)) {
            ImportReport report = read(registry, reader, input);
            ReportText.findings(report).forEach(spec.commandLine().getErr()::println);
            out.println(ReportText.summary(report));
            if (storage.mode() == ImportOptions.Mode.ALL_OR_NOTHING && report.count(Severity.ERROR) > 0) {
                out.println("Nothing of it is stored, because a row is wrong.");
            }
            return exitCode(report);
        }
    }

    private OpenRegistry open(String command, Path readable) {
        return readable.toFile().length() < LARGE_FILE
                ? OpenRegistry.use(environment, command)
                : OpenRegistry.useForLong(environment, command);
    }

    private ImportReport read(OpenRegistry registry, String reader, InputFile input) {
        ImportOptions options = new ImportOptions(source, storage.mode(), Optional.empty(), "import " + reader);
        try (ProgressDisplay progress =
                new ProgressDisplay(input.name(), spec.commandLine().getErr())) {
            progress.expect(RowCount.of(input));
            return registry.bean(Imports.class)
                    .run(reader, input, registry.bean(ReferenceData.class).schema(reader), options, progress);
        }
    }

    private Path readableFile() {
        Path path = file.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "Say which FILE to read in, or --schema to see what it should look like."));
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new CommandFailure("%s is not a file that can be read.".formatted(path));
        }
        return path;
    }

    private int exitCode(ImportReport report) {
        boolean hasErrors = report.count(Severity.ERROR) > 0;
        boolean toleratesErrors = storage.mode() == ImportOptions.Mode.GOOD_ROWS && report.refused() < report.rows();
        return hasErrors && !toleratesErrors ? Stedenband.FAILED : Stedenband.DONE;
    }
}
