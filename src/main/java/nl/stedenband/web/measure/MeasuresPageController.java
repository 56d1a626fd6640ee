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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.Exports;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.measuring.MeasuresDocument;
import nl.stedenband.measuring.NodeMeasures;
import nl.stedenband.measuring.SliceMeasures;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.table.FilterChoices;
import nl.stedenband.web.table.FilterField;

/** The network of ties, measured. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class MeasuresPageController {
    private static final String STATUS = "status";
    private static final String SURE = "certain,confirmed";
    private static final String POSSIBLE = "current";

    private final SliceMeasures measures;
    private final NodeMeasures nodes;
    private final FilterChoices filterChoices;
    private final Exports exports;
    private final Pages pages;
    private final RegistryClock clock;

    MeasuresPageController(
            SliceMeasures measures,
            NodeMeasures nodes,
            FilterChoices filterChoices,
            Exports exports,
            Pages pages,
            RegistryClock clock) {
        this.measures = measures;
        this.nodes = nodes;
        this.filterChoices = filterChoices;
        this.exports = exports;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @CacheablePage
    @Get(uris = {"/nl/maten", "/en/measures"})
    String show(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        MeasuresDocument asked = measures.measure(queryParameters.written());
        Map<String, String> parameters = asked.slice().parameters();
        PageContext pageContext = pages.site(request);
        MeasuresPage page = new MeasuresPage(
                form(queryParameters, pageContext),
                PageViewpoint.of(PageViewpoint.viewpoint(request, clock), request),
                asked,
                plots(parameters, pageContext),
                exports.formats().list());
        return pages.render("measure/page", page, request, pageContext);
    }

    private MeasurePlots plots(Map<String, String> parameters, PageContext pageContext) {
        MeasuresDocument sure = measures.measure(with(SURE, parameters));
        MeasuresDocument possible = measures.measure(with(POSSIBLE, parameters));
        List<List<Object>> rows = new ArrayList<>();
        try (Table table = nodes.read(with(POSSIBLE, parameters))) {
            table.rows().forEachRemaining(rows::add);
        }
        return MeasurePlots.of(sure, possible, rows, pageContext);
    }

    private static WrittenParameters with(String status, Map<String, String> parameters) {
        Map<String, List<String>> written = new HashMap<>();
        parameters.forEach((name, value) -> written.put(name, List.of(value)));
        written.put(STATUS, List.of(status));
        return new WrittenParameters(written);
    }

    private List<FilterField> form(QueryParameters queryParameters, PageContext pageContext) {
        return List.of(
                FilterField.chosen("country", queryParameters.text("country"), filterChoices.countries(pageContext)),
                FilterField.chosen(
                        "kind",
                        queryParameters.text("kind"),
                        FilterChoices.words(pageContext, "kind", TieKind.slugs())),
                FilterField.written("minSources", queryParameters.text("minSources")));
    }

    /** A row a place, as a file. */
    @Produces(MediaType.ALL)
    @Get(uris = {"/nl/maten/{format}", "/en/measures/{format}"})
    HttpResponse<?> nodes(String format, HttpRequest<?> request) {
        TableFormat wanted = exports.formats().find(format).orElseThrow(() -> new NotInRegistry(format));
        return exports.send(wanted, nodes.open(QueryParameters.in(request).written()), request);
    }
}
