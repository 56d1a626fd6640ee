package nl.stedenband.cli;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.stedenband.desk.shortlist.EvaluationDocument;
import nl.stedenband.desk.shortlist.Evaluations;
import nl.stedenband.desk.shortlist.ShortlistViewpoint;
import nl.stedenband.registry.ClockReading;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.ViewpointReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Evaluates what the program judges by what the registry knows. */
@Command(
        name = "evaluate",
        description = {
            "Evaluates what the program judges by what the registry knows.",
            "",
            "matching: leaves out each tie in turn, ranks all municipalities for the place abroad by what is left, and"
                    + " tells how often the one whose tie it was is found again, beside three baselines."
        },
        footer = {"  stedenband evaluate matching", "  stedenband evaluate matching --asOf 2026-01-01 --format json"})
final class EvaluateCommand implements Callable<Integer> {
    private final Map<String, String> environment;
    private final OutputStream data;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WHAT", description = "What to evaluate: ${COMPLETION-CANDIDATES}")
    private Subject subject;

    @Option(names = "--asOf", paramLabel = "DAY", description = "On which day the ties were; today when not given.")
    private Optional<String> asOf;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text when not given.")
    private Format format = Format.TEXT;

    /** What can be evaluated. */
    enum Subject {
        MATCHING;

        @Override
        public String toString() {
            return "matching";
        }
    }

    /** How a report is printed. */
    enum Format {
        TEXT,
        JSON
    }

    EvaluateCommand(Map<String, String> environment, OutputStream data) {
        this.environment = environment;
        this.data = data;
    }

    @Override
    public Integer call() throws IOException {
        Viewpoint viewpoint = viewpoint();
        try (OpenRegistry registry = OpenRegistry.use(environment, "evaluate " + subject)) {
            Evaluations evaluations = registry.bean(Evaluations.class);
            Evaluations.Report report = evaluations.evaluate(new ShortlistViewpoint(viewpoint, true));
            if (format == Format.JSON) {
                data.write(registry.bean(JsonMapper.class).writeValueAsBytes(EvaluationDocument.of(report)));
                data.write("\n".getBytes(StandardCharsets.UTF_8));
                data.flush();
            } else {
                EvaluationText.print(report, spec.commandLine().getOut());
            }
        }
        return Stedenband.DONE;
    }

    private Viewpoint viewpoint() {
        List<InvalidQuestion.Mistake> mistakes = new ArrayList<>();
        Map<String, String> written = asOf.map(day -> Map.of("asOf", day)).orElse(Map.of());
        Viewpoint viewpoint =
                ViewpointReader.read(written, ClockReading.at(Clock.systemUTC().instant()), mistakes);
        if (!mistakes.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--asOf: " + mistakes.get(0).reason().en());
        }
        return viewpoint;
    }
}
