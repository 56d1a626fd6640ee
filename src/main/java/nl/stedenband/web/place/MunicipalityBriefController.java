package nl.stedenband.web.place;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.place.Municipality;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.Pages;

/** A municipality on paper, for its desk or its council. It names open calls, which come and go while the graph stays as it is, so no cache keeps it. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class MunicipalityBriefController {
    private final MunicipalityQueries municipalities;
    private final MunicipalityBriefs briefs;
    private final Pages pages;
    private final RegistryClock clock;

    MunicipalityBriefController(
            MunicipalityQueries municipalities, MunicipalityBriefs briefs, Pages pages, RegistryClock clock) {
        this.municipalities = municipalities;
        this.briefs = briefs;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/gemeenten/{id}/brief", "/en/municipalities/{id}/brief"})
    String brief(String id, HttpRequest<?> request) {
        Viewpoint asked = QueryParameters.onlyViewpoint(request, clock.read());
        Municipality municipality = municipalities.find(id).orElseThrow(() -> new NotInRegistry(id));
        return pages.render("municipality/brief", briefs.of(municipality, municipality.lookedAtFrom(asked)), request);
    }
}
