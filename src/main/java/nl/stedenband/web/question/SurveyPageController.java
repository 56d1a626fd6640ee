package nl.stedenband.web.question;

import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.thing.ListedSurvey;
import nl.stedenband.graph.thing.SurveyQueries;
import nl.stedenband.graph.thing.SurveyTable;
import nl.stedenband.graph.thing.SurveyTable.Figure;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;

/** Pages of the tables that surveys published. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class SurveyPageController {
    private static final Pageable ALL = Pageable.from(0, 500);

    private final SurveyQueries surveys;
    private final QuestionForms questionForms;
    private final Pages pages;
    private final RegistryClock clock;

    SurveyPageController(SurveyQueries surveys, QuestionForms questionForms, Pages pages, RegistryClock clock) {
        this.surveys = surveys;
        this.questionForms = questionForms;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/enquetes", "/en/surveys"})
    String list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        SurveysPage page =
                SurveysPage.of(surveys.list(NameSearch.ANYTHING, null, ALL).getContent(), surveys.comparable());
        return pages.render("survey/list", page, request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/enquetes/{id}", "/en/surveys/{id}"})
    String show(String id, HttpRequest<?> request) {
        SurveyTable survey = surveys.find(id).orElseThrow(() -> new NotInRegistry(id));
        QueryParameters queryParameters = QueryParameters.in(request);
        Viewpoint viewpoint = queryParameters.viewpoint(clock.read());
        queryParameters.check();
        PageContext pageContext = pages.site(request);
        PageViewpoint pageViewpoint = PageViewpoint.of(
                PageViewpoint.given(request).containsKey("asOf")
                        ? viewpoint
                        : viewpoint.notAfter(dayOf(survey, viewpoint)),
                request);
        boolean canBeCounted =
                surveys.comparable().stream().anyMatch(table -> table.id().equals(id));
        SurveyPage page = new SurveyPage(
                survey,
                pageViewpoint,
                SurveyChart.of(survey),
                canBeCounted ? questionForms.beside(id, pageViewpoint, request, pageContext) : null,
                canBeCounted ? QuestionForms.BESIDE : null);
        return pages.render("survey/page", page, request, pageContext);
    }

    /** The middle of the year that the table is of, unless the reader wants another day. */
    private static LocalDate dayOf(SurveyTable survey, Viewpoint viewpoint) {
        return survey.figures().stream()
                .map(Figure::year)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .map(year -> LocalDate.of(year.intValue(), Month.JUNE, 30))
                .orElse(viewpoint.asOf());
    }

    /**
     * All published tables.
     *
     * @param bySource in the order of their numbers, under the source that prints them
     * @param comparable ids of those that the registry can count too
     */
    public record SurveysPage(Map<String, List<ListedSurvey>> bySource, Set<String> comparable) {

        static SurveysPage of(List<ListedSurvey> surveys, List<SurveyQueries.Survey> comparable) {
            Map<String, List<ListedSurvey>> bySource = new TreeMap<>();
            for (ListedSurvey survey : surveys) {
                String source =
                        survey.sources().isEmpty() ? "" : survey.sources().get(0);
                bySource.computeIfAbsent(source, any -> new ArrayList<>()).add(survey);
            }
            bySource.values().forEach(of -> of.sort(Comparator.comparing(survey -> inOrder(survey.id()))));
            return new SurveysPage(
                    bySource, comparable.stream().map(SurveyQueries.Survey::id).collect(Collectors.toSet()));
        }

        /** With numbers as numbers: 6.2 comes before 6.10. */
        private static String inOrder(String id) {
            StringBuilder order = new StringBuilder();
            for (String part : id.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)")) {
                order.append(part.matches("\\d+") ? "0".repeat(Math.max(0, 8 - part.length())) + part : part);
            }
            return order.toString();
        }
    }
}
