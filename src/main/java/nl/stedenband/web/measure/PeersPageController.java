package nl.stedenband.web.measure;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.Exports;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.measuring.PeerStanding;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.table.FilterChoices;
import nl.stedenband.web.table.FilterField;

/** Where Dutch municipalities stand among their peers. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class PeersPageController {
    private final PeerStanding peers;
    private final FilterChoices filterChoices;
    private final Exports exports;
    private final Pages pages;
    private final RegistryClock clock;

    PeersPageController(
            PeerStanding peers, FilterChoices filterChoices, Exports exports, Pages pages, RegistryClock clock) {
        this.peers = peers;
        this.filterChoices = filterChoices;
        this.exports = exports;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @CacheablePage
    @Get(uris = {"/nl/gelijken", "/en/peers"})
    String show(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        PageContext pageContext = pages.site(request);
        List<List<Object>> rows = new ArrayList<>();
        try (Table table = peers.open(queryParameters.written())) {
            table.rows().forEachRemaining(rows::add);
            PeersPage page = new PeersPage(
                    form(queryParameters, pageContext),
                    PageViewpoint.of(PageViewpoint.viewpoint(request, clock), request),
                    table.heading().asked(),
                    rows,
                    exports.formats().list());
            return pages.render("measure/peers", page, request, pageContext);
        }
    }

    private List<FilterField> form(QueryParameters queryParameters, PageContext pageContext) {
        return List.of(FilterField.chosen(
                "kind", queryParameters.text("kind"), FilterChoices.words(pageContext, "kind", TieKind.slugs())));
    }

    /** All places, as a file. */
    @Produces(MediaType.ALL)
    @Get(uris = {"/nl/gelijken/{format}", "/en/peers/{format}"})
    HttpResponse<?> places(String format, HttpRequest<?> request) {
        TableFormat wanted = exports.formats().find(format).orElseThrow(() -> new NotInRegistry(format));
        return exports.send(wanted, peers.open(QueryParameters.in(request).written()), request);
    }
}
