package nl.stedenband.cli;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.stedenband.api.AnswerDocument;
import nl.stedenband.exporting.citation.AnswerCitation;
import nl.stedenband.exporting.csv.AnswerCsv;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.AnswerCitations;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Traversal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Puts a public question to the registry. */
@Command(
        name = "ask",
        description = {
            "Puts a public question to the registry; without a name, lists the questions and what they take.",
            "",
            "Parameters have the names that they have over HTTP: --country GH --asOf 2008-06-30 --status all."
        },
        footer = {
            "  stedenband ask",
            "  stedenband ask active-in-country --country GH --asOf 2008-06-30",
            "  stedenband ask within-hops --from gm0106 --hops 2 --format json",
            "  stedenband ask ended --asOf 2018-01-01 > ended.csv",
            "  stedenband ask ended --asOf 2018-01-01 --cite"
        })
final class AskCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The question: within-hops, ended …")
    private Optional<String> name;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description =
                    "How to print the answer: csv, with all rows, or json, a page at a time (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--cite",
            description = "Print how the answer is cited, in words and as BibTeX, instead of the answer.")
    private boolean cite;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    /** How an answer is printed. */
    enum Format {
        CSV,
        JSON
    }

    AskCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Traversals traversals = new Traversals();
        if (name.isEmpty()) {
            traversals.list().forEach(traversal -> out.println(TraversalText.describe(traversal)));
            out.println(TraversalText.SHARED);
            return Stedenband.DONE;
        }
        Traversal traversal = traversals
                .find(name.get())
                .orElseThrow(() -> misuse("'%s' is no question; \"stedenband ask\" lists them.".formatted(name.get())));
        Map<String, List<String>> asked = parameters();
        try (OpenRegistry registry = OpenRegistry.use(environment, "ask " + traversal.name())) {
            print(registry, traversal, asked, out);
        } catch (InvalidQuestion e) {
            throw misuse(e.getMessage());
        }
        return Stedenband.DONE;
    }

    private void print(OpenRegistry registry, Traversal traversal, Map<String, List<String>> asked, PrintWriter out)
            throws IOException {
        TraversalRunner runner = registry.bean(TraversalRunner.class);
        AnswerCitations citations = registry.bean(AnswerCitations.class);
        if (cite) {
            AnswerCitation citation = citations.cite(runner.ask(traversal, asked));
            out.println(citation.text("en") + "\n\n" + citation.bibtex());
        } else if (format == Format.JSON) {
            Answer answer = runner.ask(traversal, asked);
            AnswerDocument document = AnswerDocument.of(answer, citations.cite(answer));
            out.println(
                    new String(registry.bean(JsonMapper.class).writeValueAsBytes(document), StandardCharsets.UTF_8));
        } else {
            try (TraversalRunner.Rows rows = runner.open(traversal, asked)) {
                rows.forEach(new AnswerCsv(traversal, out)::write);
            }
        }
        traversal.caution().ifPresent(caution -> spec.commandLine().getErr().println(caution.en()));
        if (out.checkError()) {
            throw new CommandFailure("the answer is not written to its end: what it goes to takes no more.");
        }
    }

    private Map<String, List<String>> parameters() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (int i = 0; i < rest.size(); i++) {
            String word = rest.get(i);
            if (!word.startsWith("--")) {
                throw misuse("'%s' belongs to no parameter; write --name value.".formatted(word));
            }
            int sign = word.indexOf('=');
            String parameter = sign < 0 ? word.substring(2) : word.substring(2, sign);
            if (sign < 0 && i + 1 == rest.size()) {
                throw misuse("'%s' has no value.".formatted(word));
            }
            String value = sign < 0 ? rest.get(++i) : word.substring(sign + 1);
            asked.computeIfAbsent(parameter, any -> new ArrayList<>()).add(value);
        }
        return asked;
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
