package nl.stedenband.web.home;

import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.SearchQueries;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.picture.diagram.RouteMap;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;
import nl.stedenband.web.neighbour.NetworkPictures;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.question.QuestionForms;
import nl.stedenband.web.question.QuestionPage;

/** The shortest ways between two parties. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class PathsController {
    private static final Pageable SUGGESTED = Pageable.from(0, 12);

    private final Traversal path;
    private final QuestionForms questionForms;
    private final NetworkPictures networkPictures;
    private final SearchQueries things;
    private final Pages pages;

    PathsController(
            Traversals traversals,
            QuestionForms questionForms,
            NetworkPictures networkPictures,
            SearchQueries things,
            Pages pages) {
        this.path = traversals.find("path").orElseThrow();
        this.questionForms = questionForms;
        this.networkPictures = networkPictures;
        this.things = things;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/paden", "/en/paths"})
    HttpResponse<String> show(HttpRequest<?> request) {
        PageContext pageContext = pages.site(request);
        QuestionPage question = questionForms.put(path, request, pageContext);
        List<PathsPage.Way> ways = question.answer() == null
                ? List.of()
                : ways(question.answer().table().answer(), question, pageContext);
        RouteMap map = ways.isEmpty()
                ? null
                : RouteMap.of(ways.stream().map(PathsController::keys).toList());
        String html = pages.render("explore/paths", new PathsPage(question, ways, map), request, pageContext);
        return question.mistakes().isEmpty() ? HttpResponse.ok(html) : HttpResponse.badRequest(html);
    }

    /** Names that begin as a reader began to write one, for the fields of both ends. */
    @Produces(Pages.HTML)
    @Get(uris = {"/nl/paden/names", "/en/paths/names"})
    String names(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        String from = queryParameters.text("from");
        String to = queryParameters.text("to");
        queryParameters.check();
        String text = from == null ? to : from;
        List<Found> found = text == null
                ? List.of()
                : things.search(NameSearch.of(text), SUGGESTED).getContent().stream()
                        .filter(each -> ValueType.PARTY.kinds().contains(ThingKind.ofWord(each.kind())))
                        .toList();
        return pages.render("explore/names", found, request);
    }

    private List<PathsPage.Way> ways(Answer answer, QuestionPage question, PageContext pageContext) {
        return new PathSteps(
                        answer,
                        networkPictures.told(
                                PathSteps.ties(answer), question.seen().viewpoint()),
                        pageContext)
                .list();
    }

    private static List<String> keys(PathsPage.Way way) {
        return Stream.concat(
                        Stream.of(way.steps().get(0).from()),
                        way.steps().stream().map(PathsPage.Step::to))
                .map(PathsPage.Stop::key)
                .toList();
    }
}
