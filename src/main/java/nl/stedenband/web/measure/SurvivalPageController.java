package nl.stedenband.web.measure;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.Exports;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.listing.ListReader;
import nl.stedenband.measuring.TieSurvival;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.table.FilterChoices;
import nl.stedenband.web.table.FilterField;

/** How long ties last, in curves and figures. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class SurvivalPageController {
    private static final List<String> GROUPS = List.of("none", "region", "country", "kind", "programme", "merger");

    private final TieSurvival survival;
    private final ListReader lists;
    private final FilterChoices filterChoices;
    private final Exports exports;
    private final Pages pages;
    private final RegistryClock clock;

    SurvivalPageController(
            TieSurvival survival,
            ListReader lists,
            FilterChoices filterChoices,
            Exports exports,
            Pages pages,
            RegistryClock clock) {
        this.survival = survival;
        this.lists = lists;
        this.filterChoices = filterChoices;
        this.exports = exports;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @CacheablePage
    @Get(uris = {"/nl/duur", "/en/survival"})
    String show(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        PageContext pageContext = pages.site(request);
        SurvivalPage page = new SurvivalPage(
                form(queryParameters, pageContext),
                PageViewpoint.of(PageViewpoint.viewpoint(request, clock), request),
                survival.estimate(queryParameters.written()),
                exports.formats().list());
        return pages.render("measure/survival", page, request, pageContext);
    }

    private List<FilterField> form(QueryParameters queryParameters, PageContext pageContext) {
        return List.of(
                FilterField.chosen("by", queryParameters.text("by"), groups(pageContext)),
                FilterField.chosen("country", queryParameters.text("country"), filterChoices.countries(pageContext)),
                FilterField.chosen(
                        "kind",
                        queryParameters.text("kind"),
                        FilterChoices.words(pageContext, "kind", TieKind.slugs())));
    }

    private static List<FilterField.Option> groups(PageContext pageContext) {
        return GROUPS.stream()
                .map(word -> new FilterField.Option(word, pageContext.print().word("survival.by", word)))
                .toList();
    }

    /** The durations themselves, as a file. */
    @Produces(MediaType.ALL)
    @Get(uris = {"/nl/duur/{format}", "/en/survival/{format}"})
    HttpResponse<?> spells(String format, HttpRequest<?> request) {
        TableFormat wanted = exports.formats().find(format).orElseThrow(() -> new NotInRegistry(format));
        Table spells =
                lists.open("survival/spells", request.getParameters().asMap()).orElseThrow();
        return exports.send(wanted, spells, request);
    }
}
