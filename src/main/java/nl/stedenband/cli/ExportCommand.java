package nl.stedenband.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.listing.ListReader;
import nl.stedenband.listing.RegistryLists;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.Traversal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Writes all rows of a table in a format that others read. */
@Command(
        name = "export",
        description = {
            "Writes the whole answer to a public question, or a whole list, in a format that other programs read.",
            "",
            "Parameters have the names that they have over HTTP; \"stedenband ask\" lists the questions and what they take.",
            "Lists are municipalities, partner-cities, countries, networks, partnerships, programmes, organisations, themes,",
            "memberships, sources, surveys and assertions, among others; what belongs to a thing is a list too, such as",
            "municipalities/gm0363/partnerships or networks/eurocities/members. What is both, as memberships, is the list;",
            "\"stedenband ask memberships --format csv\" writes the answer.",
            "",
            "\"stedenband export network\" writes all ties and memberships of a day, or of each year, as a folder."
        },
        footer = {
            "  stedenband export ended --asOf 2018-01-01 > ended.csv",
            "  stedenband export within-hops --from gm0106 --hops 3 --output assen.graphml",
            "  stedenband export active-in-country --country GH --output ghana.gexf",
            "  stedenband export partnerships --country DE --output germany.geojson",
            "  stedenband export networks/eurocities/members --output eurocities.csv",
            "  stedenband export origin-gaps --format jsonl | head"
        })
final class ExportCommand implements Callable<Integer> {
    private final Map<String, String> environment;
    private final OutputStream data;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            arity = "0..1",
            description = "The question or the list: within-hops, ended, partnerships …")
    private String name = "";

    @Mixin
    private TableDestination destination;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    ExportCommand(Map<String, String> environment, OutputStream data) {
        this.environment = environment;
        this.data = data;
    }

    @Override
    public Integer call() throws IOException {
        if (name.isEmpty()) {
            throw misuse("Say which NAME to export, or network.");
        }
        TableFormat wanted = destination.format(this::misuse);
        Map<String, List<String>> asked = QuestionArguments.read(rest, this::misuse);
        boolean isList = RegistryLists.isName(name);
        Optional<Traversal> question = isList
                ? Optional.empty()
                : CustomQuestionFolder.traversals(environment).find(name);
        if (question.isEmpty() && !isList) {
            throw unknown();
        }
        try (OpenRegistry registry = OpenRegistry.use(environment, "export " + name)) {
            CustomQuestionFolder.check(registry);
            Table table = question.map(
                            traversal -> registry.bean(TraversalRunner.class).open(traversal, asked))
                    .or(() -> registry.bean(ListReader.class).open(name, asked))
                    .orElseThrow(this::unknown);
            destination.write(registry, wanted, table, data, spec.commandLine().getErr());
        } catch (InvalidQuestion e) {
            throw misuse(e.getMessage());
        }
        return Stedenband.DONE;
    }

    private ParameterException unknown() {
        return misuse("'%s' is neither a question, which \"stedenband ask\" lists, nor a list: %s."
                .formatted(name, String.join(", ", RegistryLists.NAMES)));
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
