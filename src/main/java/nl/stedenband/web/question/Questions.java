package nl.stedenband.web.question;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.AnswerCitation;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.AnswerCitations;
import nl.stedenband.registry.AskedViewpoint;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.chart.AnswerChart;
import nl.stedenband.web.neighbour.Around;
import nl.stedenband.web.neighbour.Networks;
import nl.stedenband.web.page.Seen;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.table.AnswerTable;

/** Puts the public questions that readers ask in forms. */
@Singleton
public final class Questions {
    /** The question that sets a published table beside the registry. */
    public static final String BESIDE = "survey-versus-registry";

    private final Traversals traversals;
    private final TraversalRunner runner;
    private final WrittenNames names;
    private final QuestionFields fields;
    private final AnswerCitations citations;
    private final Networks networks;
    private final AnswerMaps maps;
    private final Clock clock;

    Questions(
            Traversals traversals,
            TraversalRunner runner,
            WrittenNames names,
            QuestionFields fields,
            AnswerCitations citations,
            Networks networks,
            AnswerMaps maps,
            Clock clock) {
        this.traversals = traversals;
        this.runner = runner;
        this.names = names;
        this.fields = fields;
        this.citations = citations;
        this.networks = networks;
        this.maps = maps;
        this.clock = clock;
    }

    /** The form as it was filled in, with everything that is wrong in it, or with the answer. */
    public QuestionPage put(Traversal traversal, HttpRequest<?> request, Site site) {
        AskedView shown = AskedView.of(traversal, request.getParameters().asMap());
        AskedQuestion asked = AskedQuestion.of(traversal, shown.question(), names);
        List<Mistake> mistakes = new ArrayList<>(shown.mistakes());
        mistakes.addAll(asked.mistakes());
        ShownAnswer answer = null;
        if (mistakes.isEmpty() && (asked.isComplete() || !asked.written().isEmpty())) {
            try {
                answer = answer(asked, shown, request, site);
            } catch (InvalidQuestion invalid) {
                mistakes.addAll(invalid.mistakes());
            }
        }
        return new QuestionPage(
                traversal, fields.of(asked, mistakes, site), seen(request), mistakes, shown, answer, List.of());
    }

    private ShownAnswer answer(AskedQuestion asked, AskedView shown, HttpRequest<?> request, Site site) {
        boolean isWhole = shown.view() == View.CHART || shown.view() == View.MAP;
        Answer answer = runner.ask(asked.traversal(), isWhole ? asked.whole() : asked.asked());
        boolean isEmpty = answer.rows().isEmpty();
        AnswerCitation citation = citations.cite(answer, request);
        Viewpoint viewpoint = seen(request).viewpoint();
        return new ShownAnswer(
                isWhole ? AnswerTable.unshown(answer, citation) : AnswerTable.of(answer, citation, site),
                shown.view() == View.CHART && !isEmpty ? AnswerChart.of(answer, shown.by(), site) : null,
                shown.view() == View.MAP ? maps.of(networks.of(answer, viewpoint, site), site) : null,
                Around.of(networks.around(shown.open(), viewpoint), site));
    }

    /** A published table beside what the registry counts. */
    public ShownAnswer beside(String table, Seen seen, HttpRequest<?> request, Site site) {
        Map<String, List<String>> asked = new HashMap<>();
        seen.written().forEach((name, value) -> asked.put(name, List.of(value)));
        asked.put("table", List.of(table));
        Answer answer = runner.ask(traversals.find(BESIDE).orElseThrow(), asked);
        return new ShownAnswer(
                AnswerTable.unshown(answer, citations.cite(answer, request)),
                answer.rows().isEmpty() ? null : AnswerChart.of(answer, "", site),
                null,
                Around.of(List.of(), site));
    }

    private Seen seen(HttpRequest<?> request) {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, String> given = Seen.given(request);
        return new Seen(AskedViewpoint.read(given, clock.instant(), mistakes), given, mistakes);
    }
}
