package nl.stedenband.web.home;

import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.SearchQueries;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.neighbour.ExpandedThings;
import nl.stedenband.web.neighbour.NeighbourTable;
import nl.stedenband.web.neighbour.NetworkPictures;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.question.AnswerView;
import nl.stedenband.web.question.QuestionGroup;

/** Where looking through the registry begins: at a place, or with a question. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class ExploreController {
    private static final Pageable MOST_FOUND = Pageable.from(0, 20);
    /** The kinds of thing that others are next to. */
    private static final Set<String> TIED =
            Set.of("municipality", "partnerCity", "country", "province", "district", "network");

    private final SearchQueries things;
    private final NetworkPictures networkPictures;
    private final Traversals traversals;
    private final Pages pages;
    private final RegistryClock clock;

    ExploreController(
            SearchQueries things,
            NetworkPictures networkPictures,
            Traversals traversals,
            Pages pages,
            RegistryClock clock) {
        this.things = things;
        this.networkPictures = networkPictures;
        this.traversals = traversals;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/verkennen", "/en/explore"})
    String show(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        String text = queryParameters.text("q");
        String opened = queryParameters.text("open");
        Viewpoint viewpoint = queryParameters.viewpoint(clock.read());
        queryParameters.check();
        PageContext pageContext = pages.site(request);
        List<ThingId> open = opened(opened == null ? "" : opened);
        ExplorePage page = new ExplorePage(
                PageViewpoint.of(viewpoint, request),
                text == null ? "" : text,
                text == null ? List.of() : found(text),
                open,
                NeighbourTable.of(networkPictures.around(open, viewpoint), pageContext),
                QuestionGroup.of(traversals.list()));
        return pages.render("explore/page", page, request, pageContext);
    }

    /** The growth of the ties, at once as a chart. */
    @Get(uris = {"/nl/groei", "/en/growth"})
    HttpResponse<?> growth(HttpRequest<?> request) {
        return chart("growth", request);
    }

    /** The matrix of the countries, at once as a chart. */
    @Get(uris = {"/nl/landenmatrix", "/en/country-matrix"})
    HttpResponse<?> matrix(HttpRequest<?> request) {
        return chart("country-matrix", request);
    }

    private static HttpResponse<?> chart(String question, HttpRequest<?> request) {
        String query = request.getUri().getRawQuery();
        return HttpResponse.seeOther(URI.create(PageAddresses.of(request).to(SiteSection.QUESTIONS, question) + "?view="
                + AnswerView.CHART.word() + (query == null ? "" : '&' + query)));
    }

    private List<Found> found(String text) {
        return things.search(NameSearch.of(text), MOST_FOUND).getContent().stream()
                .filter(found -> TIED.contains(found.kind()))
                .toList();
    }

    private static List<ThingId> opened(String written) {
        List<Mistake> mistakes = new ArrayList<>();
        List<ThingId> open = ExpandedThings.read(written, mistakes);
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        return open;
    }
}
