package nl.stedenband.cli;

import io.micronaut.data.model.CursoredPage;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.stedenband.graph.source.ImportRun;
import nl.stedenband.graph.source.ImportRunQueries;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;
import nl.stedenband.importing.Severity;
import nl.stedenband.importing.places.NamesOfOthers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what readers found, and which assertions contradict themselves. */
@Command(
        name = "check",
        description = {
            "Shows what was found when files were read in: the latest run of each reader over each file.",
            "Names assertions to retract that call a place by the name of another."
        },
        footer = {
            "  stedenband check",
            "  stedenband check --severity error",
            "  stedenband check --format csv > findings.csv"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int FINDINGS_AT_ONCE = 1000;

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Option(names = "--run", paramLabel = "ID", description = "Show this run, which need not be a latest one.")
    private Optional<String> run;

    @Option(
            names = "--severity",
            paramLabel = "SEVERITY",
            description = "Show findings of this severity only: error, warning or note.")
    private Optional<Severity> severity;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print them: text or csv (default: ${DEFAULT-VALUE}).")
    private FindingFormat format;

    CheckCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (OpenRegistry registry = OpenRegistry.use(environment, "check")) {
            ImportRunQueries queries = registry.bean(ImportRunQueries.class);
            List<ImportRun> runs = run.map(id -> List.of(findRun(queries, id))).orElseGet(queries::latestRuns);
            FindingPrinter printer = format.printer(spec.commandLine().getOut());
            for (ImportRun one : runs.stream().filter(this::isAskedFor).toList()) {
                printer.run(one);
                forEachFinding(queries, one, finding -> printer.finding(one, finding));
            }
            if (run.isEmpty()
                    && severity.filter(asked -> asked != Severity.ERROR).isEmpty()) {
                registry.bean(NamesOfOthers.class).list().forEach(printer::misnamed);
            }
            printer.finish();
        }
        return Stedenband.DONE;
    }

    private boolean isAskedFor(ImportRun run) {
        return severity.map(asked -> switch (asked) {
                    case ERROR -> run.errors();
                    case WARNING -> run.warnings();
                    case NOTE -> run.notes();
                })
                .map(count -> count > 0)
                .orElse(true);
    }

    private static ImportRun findRun(ImportRunQueries queries, String id) {
        return queries.findRun(id)
                .orElseThrow(() -> new CommandFailure(
                        "there is no run '%s'; \"stedenband check\" names the latest ones.".formatted(id)));
    }

    private void forEachFinding(ImportRunQueries queries, ImportRun run, Consumer<KeptFinding> consumer) {
        Pageable next = Pageable.from(0, FINDINGS_AT_ONCE);
        while (next != null) {
            Page<KeptFinding> findings =
                    queries.findings(run.id(), severity.map(Severity::slug).orElse(null), next);
            findings.forEach(consumer);
            next = findings instanceof CursoredPage<?> cursored && cursored.hasNext() ? cursored.nextPageable() : null;
        }
    }

    /** In which form findings are printed. */
    enum FindingFormat {
        TEXT(TextFindings::new),
        CSV(CsvFindings::new);

        private final Function<PrintWriter, FindingPrinter> printer;

        FindingFormat(Function<PrintWriter, FindingPrinter> printer) {
            this.printer = printer;
        }

        FindingPrinter printer(PrintWriter out) {
            return printer.apply(out);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
