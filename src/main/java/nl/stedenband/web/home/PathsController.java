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
import nl.stedenband.http.Asked;
import nl.stedenband.picture.diagram.RouteMap;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;
import nl.stedenband.web.neighbour.Networks;
import nl.stedenband.web.page.Kept;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.question.QuestionPage;
import nl.stedenband.web.question.Questions;

/** The shortest ways between two parties. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Kept
@Controller
final class PathsController {
    private static final Pageable SUGGESTED = Pageable.from(0, 12);

    private final Traversal path;
    private final Questions questions;
    private final Networks networks;
    private final SearchQueries things;
    private final Pages pages;

    PathsController(Traversals traversals, Questions questions, Networks networks, SearchQueries things, Pages pages) {
        this.path = traversals.find("path").orElseThrow();
        this.questions = questions;
        this.networks = networks;
        this.things = things;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/paden", "/en/paths"})
    HttpResponse<String> show(HttpRequest<?> request) {
        Site site = pages.site(request);
        QuestionPage question = questions.put(path, request, site);
        List<PathsPage.Way> ways = question.answer() == null
                ? List.of()
                : ways(question.answer().table().answer(), question, site);
        RouteMap map = ways.isEmpty()
                ? null
                : RouteMap.of(ways.stream().map(PathsController::keys).toList());
        String html = pages.render("explore/paths", new PathsPage(question, ways, map), request, site);
        return question.mistakes().isEmpty() ? HttpResponse.ok(html) : HttpResponse.badRequest(html);
    }

    /** Names that begin as a reader began to write one, for the fields of both ends. */
    @Produces(Pages.HTML)
    @Get(uris = {"/nl/paden/names", "/en/paths/names"})
    String names(HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        String from = asked.text("from");
        String to = asked.text("to");
        asked.check();
        String text = from == null ? to : from;
        List<Found> found = text == null
                ? List.of()
                : things.search(NameSearch.of(text), SUGGESTED).getContent().stream()
                        .filter(each -> ValueType.PARTY.kinds().contains(Kind.ofWord(each.kind())))
                        .toList();
        return pages.render("explore/names", found, request);
    }

    private List<PathsPage.Way> ways(Answer answer, QuestionPage question, Site site) {
        return new Ways(answer, networks.told(Ways.ties(answer), question.seen().viewpoint()), site).list();
    }

    private static List<String> keys(PathsPage.Way way) {
        return Stream.concat(
                        Stream.of(way.steps().get(0).from()),
                        way.steps().stream().map(PathsPage.Step::to))
                .map(PathsPage.Stop::key)
                .toList();
    }
}
