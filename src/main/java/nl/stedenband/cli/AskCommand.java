package nl.stedenband.cli;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.stedenband.exporting.AnswerCitation;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.AnswerCitations;
import nl.stedenband.http.AnswerDocument;
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
            "Parameters have the names that they have over HTTP: --country GH --asOf 2008-06-30 --status all.",
            "Questions of your own are files in the folder that STEDENBAND_TRAVERSALS names."
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
    private final OutputStream data;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The question: within-hops, ended …")
    private Optional<String> name;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "How to print the answer: table, a page at a time; csv, with all rows; or json, a page at a time."
                            + " Otherwise a table on a terminal and csv elsewhere.")
    private Optional<Format> format;

    @Option(
            names = "--cite",
            description = "Print how the answer is cited, in words and as BibTeX, instead of the answer.")
    private boolean cite;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    /** How an answer is printed. */
    enum Format {
        TABLE,
        CSV,
        JSON;

        static Format usual() {
            return Terminal.showsOutput() ? TABLE : CSV;
        }
    }

    AskCommand(Map<String, String> environment, OutputStream data) {
        this.environment = environment;
        this.data = data;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Traversals traversals = CustomQuestionFolder.traversals(environment);
        if (name.isEmpty()) {
            traversals.list().forEach(traversal -> out.println(TraversalText.describe(traversal)));
            out.println(TraversalText.SHARED);
            return Stedenband.DONE;
        }
        Traversal traversal = traversals
                .find(name.get())
                .orElseThrow(() -> misuse("'%s' is no question; \"stedenband ask\" lists them.".formatted(name.get())));
        Map<String, List<String>> asked = QuestionArguments.read(rest, this::misuse);
        try (OpenRegistry registry = OpenRegistry.use(environment, "ask " + traversal.name())) {
            CustomQuestionFolder.check(registry);
            print(registry, traversal, asked);
        } catch (InvalidQuestion e) {
            throw misuse(e.getMessage());
        }
        return Stedenband.DONE;
    }

    private void print(OpenRegistry registry, Traversal traversal, Map<String, List<String>> asked) throws IOException {
        TraversalRunner runner = registry.bean(TraversalRunner.class);
        AnswerCitations citations = registry.bean(AnswerCitations.class);
        if (cite) {
            AnswerCitation citation = citations.cite(runner.ask(traversal, asked));
            print(citation.text("en") + "\n\n" + citation.bibtex() + '\n');
            return;
        }
        switch (format.orElseGet(Format::usual)) {
            case TABLE ->
                AnswerText.print(
                        runner.ask(traversal, asked), spec.commandLine().getOut());
            case CSV ->
                new TableOutput(registry, TableOutput.formats().find("csv").orElseThrow())
                        .write(runner.open(traversal, asked), data, written -> {});
            case JSON -> {
                Answer answer = runner.ask(traversal, asked);
                AnswerDocument document = AnswerDocument.of(answer, citations.cite(answer));
                print(new String(registry.bean(JsonMapper.class).writeValueAsBytes(document), StandardCharsets.UTF_8)
                        + '\n');
            }
        }
        traversal.caution().ifPresent(caution -> spec.commandLine().getErr().println(caution.en()));
    }

    /** In UTF-8, whatever the terminal speaks. */
    private void print(String text) throws IOException {
        data.write(text.getBytes(StandardCharsets.UTF_8));
        data.flush();
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
