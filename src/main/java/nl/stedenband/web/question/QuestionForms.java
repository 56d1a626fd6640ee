package nl.stedenband.web.question;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.AnswerCitation;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.AnswerCitations;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.ViewpointReader;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.chart.AnswerChart;
import nl.stedenband.web.neighbour.NeighbourTable;
import nl.stedenband.web.neighbour.NetworkPictures;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.table.AnswerTable;

/** Puts the public questions that readers ask in forms. */
@Singleton
public final class QuestionForms {
    /** The question that sets a published table beside the registry. */
    public static final String BESIDE = "survey-versus-registry";

    private final Traversals traversals;
    private final TraversalRunner runner;
    private final ParameterNameLookup names;
    private final QuestionFields fields;
    private final AnswerCitations citations;
    private final NetworkPictures networkPictures;
    private final AnswerMaps maps;
    private final RegistryClock clock;

    QuestionForms(
            Traversals traversals,
            TraversalRunner runner,
            ParameterNameLookup names,
            QuestionFields fields,
            AnswerCitations citations,
            NetworkPictures networkPictures,
            AnswerMaps maps,
            RegistryClock clock) {
        this.traversals = traversals;
        this.runner = runner;
        this.names = names;
        this.fields = fields;
        this.citations = citations;
        this.networkPictures = networkPictures;
        this.maps = maps;
        this.clock = clock;
    }

    /** The form as it was filled in, with everything that is wrong in it, or with the answer. */
    public QuestionPage put(Traversal traversal, HttpRequest<?> request, PageContext pageContext) {
        RequestedView shown =
                RequestedView.of(traversal, request.getParameters().asMap());
        SubmittedQuestion asked = SubmittedQuestion.of(traversal, shown.question(), names);
        List<Mistake> mistakes = new ArrayList<>(shown.mistakes());
        mistakes.addAll(asked.mistakes());
        AnswerContent answer = null;
        if (mistakes.isEmpty() && (asked.isComplete() || !asked.written().isEmpty())) {
            try {
                answer = answer(asked, shown, request, pageContext);
            } catch (InvalidQuestion invalid) {
                mistakes.addAll(invalid.mistakes());
            }
        }
        return new QuestionPage(
                traversal, fields.of(asked, mistakes, pageContext), seen(request), mistakes, shown, answer, List.of());
    }

    private AnswerContent answer(
            SubmittedQuestion asked, RequestedView shown, HttpRequest<?> request, PageContext pageContext) {
        boolean isWhole = shown.view() == AnswerView.CHART || shown.view() == AnswerView.MAP;
        Answer answer = runner.ask(asked.traversal(), isWhole ? asked.whole() : asked.asked());
        boolean isEmpty = answer.rows().isEmpty();
        AnswerCitation citation = citations.cite(answer, request);
        Viewpoint viewpoint = seen(request).viewpoint();
        return new AnswerContent(
                isWhole ? AnswerTable.unshown(answer, citation) : AnswerTable.of(answer, citation, pageContext),
                shown.view() == AnswerView.CHART && !isEmpty ? AnswerChart.of(answer, shown.by(), pageContext) : null,
                shown.view() == AnswerView.MAP
                        ? maps.of(networkPictures.of(answer, viewpoint, pageContext), pageContext)
                        : null,
                NeighbourTable.of(networkPictures.around(shown.open(), viewpoint), pageContext));
    }

    /** A published table beside what the registry counts. */
    public AnswerContent beside(
            String table, PageViewpoint pageViewpoint, HttpRequest<?> request, PageContext pageContext) {
        Map<String, List<String>> asked = new HashMap<>();
        pageViewpoint.written().forEach((name, value) -> asked.put(name, List.of(value)));
        asked.put("table", List.of(table));
        Answer answer = runner.ask(traversals.find(BESIDE).orElseThrow(), asked);
        return new AnswerContent(
                AnswerTable.unshown(answer, citations.cite(answer, request)),
                answer.rows().isEmpty() ? null : AnswerChart.of(answer, "", pageContext),
                null,
                NeighbourTable.of(List.of(), pageContext));
    }

    private PageViewpoint seen(HttpRequest<?> request) {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, String> given = PageViewpoint.given(request);
        return new PageViewpoint(ViewpointReader.read(given, clock.read(), mistakes), given, mistakes);
    }
}
