package nl.stedenband.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.measuring.SurvivalDocument;
import nl.stedenband.measuring.TieSurvival;
import nl.stedenband.registry.InvalidQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Estimates how long ties last. */
@Command(
        name = "survival",
        description = {
            "Estimates how long ties last: by Turnbull, from the bounds that sources give, and by Kaplan and Meier from the ties"
                    + " that are exactly dated. Prints JSON; durations are in days.",
            "",
            "--by groups ties by region, country, kind, programme or merger. --event counts who ended in as many days before and"
                    + " after a day as --window says. --precision says within how many days begin and end have to be told to count"
                    + " as exactly dated. Ties are narrowed with --kind and --country, and with all that says from where in time to"
                    + " look (see \"stedenband ask\").",
            "",
            "\"stedenband export survival/spells\" writes the durations themselves, as R's survival reads them."
        },
        footer = {
            "  stedenband survival --by region --table",
            "  stedenband survival --country RU --event 2014-07-17 --window 1461",
            "  stedenband export survival/spells --output spells.csv"
        })
final class SurvivalCommand implements Callable<Integer> {
    private final Map<String, String> environment;
    private final OutputStream data;

    @Spec
    private CommandSpec spec;

    @Option(names = "--table", description = "Print a table for people instead of JSON.")
    private boolean table;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    SurvivalCommand(Map<String, String> environment, OutputStream data) {
        this.environment = environment;
        this.data = data;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, List<String>> asked = QuestionArguments.read(rest, this::misuse);
        try (OpenRegistry registry = OpenRegistry.use(environment, "survival")) {
            print(registry.bean(TieSurvival.class).estimate(new WrittenParameters(asked)));
        } catch (InvalidQuestion e) {
            throw misuse(e.getMessage());
        }
        return Stedenband.DONE;
    }

    private void print(SurvivalDocument survival) throws IOException {
        if (table) {
            SurvivalText.print(survival, spec.commandLine().getOut());
            return;
        }
        data.write(ObjectMapper.getDefault().writeValueAsBytes(survival));
        data.write('\n');
        data.flush();
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
