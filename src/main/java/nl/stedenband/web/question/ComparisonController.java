package nl.stedenband.web.question;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.picture.diagram.BarChart;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.chart.AnswerChart;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.Pages;

/** What differs between two days, two moments of knowledge or two sources. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class ComparisonController {
    private static final String DAYS = "change-between-days";
    private static final List<String> QUESTIONS = List.of(DAYS, "change-of-knowledge", "change-between-sources");

    private final Traversals traversals;
    private final TraversalRunner runner;
    private final QuestionForms questionForms;
    private final Pages pages;

    ComparisonController(Traversals traversals, TraversalRunner runner, QuestionForms questionForms, Pages pages) {
        this.traversals = traversals;
        this.runner = runner;
        this.questionForms = questionForms;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/vergelijken", "/en/compare"})
    HttpResponse<String> showDays(HttpRequest<?> request) {
        return show(DAYS, request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/vergelijken/{name}", "/en/compare/{name}"})
    HttpResponse<String> show(String name, HttpRequest<?> request) {
        if (!QUESTIONS.contains(name)) {
            throw new NotInRegistry(name);
        }
        Traversal traversal = traversals.find(name).orElseThrow(() -> new NotInRegistry(name));
        PageContext pageContext = pages.site(request);
        QuestionPage question = questionForms.put(traversal, request, pageContext);
        ComparisonPage page = question.answer() == null
                ? page(question, null, List.of())
                : compared(question, whole(question), pageContext);
        String html = pages.render("question/comparison", page, request, pageContext);
        return question.mistakes().isEmpty() ? HttpResponse.ok(html) : HttpResponse.badRequest(html);
    }

    /** All rows at once, of whatever page is shown. */
    private Answer whole(QuestionPage question) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        question.answer().table().answer().asked().forEach((name, value) -> asked.put(name, List.of(value)));
        asked.remove("page");
        asked.put("pageSize", List.of(SubmittedQuestion.ALL_ROWS));
        return runner.ask(question.traversal(), asked);
    }

    /** The outcome stands first in each row. */
    private static ComparisonPage compared(QuestionPage question, Answer answer, PageContext pageContext) {
        if (answer.rows().isEmpty()) {
            return page(question, null, List.of());
        }
        String column = answer.traversal().columns().get(0).name();
        BarChart bars = (BarChart) AnswerChart.of(answer, column, pageContext).drawing();
        List<String> outcomes = answer.rows().stream()
                .map(row -> Objects.toString(row.get(0)))
                .distinct()
                .sorted()
                .toList();
        return page(question, bars, outcomes);
    }

    private static ComparisonPage page(QuestionPage question, @Nullable BarChart bars, List<String> outcomes) {
        return new ComparisonPage(question, QUESTIONS, bars, outcomes);
    }
}
