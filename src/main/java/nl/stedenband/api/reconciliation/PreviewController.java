package nl.stedenband.api.reconciliation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ViewsRenderer;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.stedenband.api.Api;
import nl.stedenband.api.reconciliation.ReconciliationEntities.Described;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.thing.EntityQueries;
import nl.stedenband.graph.thing.EntityQueries.Related;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Viewpoint;

/**
 * A small page on an entity, which clients show in a frame of their own. It is the only page that may be framed, and by
 * anybody: OpenRefine runs on whatever address. It has nothing to click but a link that opens elsewhere, runs no script and
 * knows no session, so that a frame around it can do no harm.
 */
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.RECONCILIATION + "/preview")
final class PreviewController {
    static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private final ReconciliationEntities reconciliationEntities;
    private final EntityQueries queries;
    private final ViewsRenderer<Map<String, Object>, HttpRequest<?>> renderer;
    private final RegistryClock clock;

    PreviewController(
            ReconciliationEntities reconciliationEntities,
            EntityQueries queries,
            ViewsRenderer<Map<String, Object>, HttpRequest<?>> renderer,
            RegistryClock clock) {
        this.reconciliationEntities = reconciliationEntities;
        this.queries = queries;
        this.renderer = renderer;
        this.clock = clock;
    }

    @Get
    @Produces("text/html; charset=utf-8")
    HttpResponse<String> preview(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        String id = queryParameters.required("id");
        queryParameters.check();
        Described found = reconciliationEntities
                .find(id)
                .orElseThrow(() -> new NotInRegistry("There is no '%s' in the registry.".formatted(id)));
        List<Related> partners = queries.partners(List.of(found.entity().id().key()), Viewpoint.at(clock.read()));
        return HttpResponse.ok(render(EntityPreview.of(found, partners), request))
                .header("Content-Security-Policy", POLICY);
    }

    private String render(EntityPreview entityPreview, HttpRequest<?> request) {
        StringWriter html = new StringWriter();
        try {
            renderer.render("reconciliation/preview", Map.of("preview", entityPreview), request)
                    .writeTo(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }
}
