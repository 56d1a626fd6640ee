package nl.stedenband.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.stedenband.importing.ImportReport;
import nl.stedenband.importing.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the bundled data in. */
@Command(
        name = "reference",
        description = {
            "Reads the bundled reference data in.",
            "",
            "serve does so by itself when a database is new. Doing it again adds nothing."
        },
        footer = "  stedenband import reference")
final class ImportReferenceCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    ImportReferenceCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (OpenRegistry registry = OpenRegistry.use(environment, "import reference")) {
            List<ImportReport> reports = ReferenceLoading.load(
                    registry.bean(ReferenceData.class), spec.commandLine().getErr());
            reports.forEach(report -> spec.commandLine().getOut().println(ReportText.summary(report)));
        }
        return Stedenband.DONE;
    }
}
