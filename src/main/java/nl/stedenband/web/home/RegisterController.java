package nl.stedenband.web.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** The way to all lists, also those that the head of the pages has no room for. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class RegisterController {
    private static final List<SiteSection> LISTS = List.of(
            SiteSection.MUNICIPALITIES,
            SiteSection.PARTNER_CITIES,
            SiteSection.COUNTRIES,
            SiteSection.NETWORKS,
            SiteSection.MEMBERSHIPS,
            SiteSection.PARTNERSHIPS,
            SiteSection.THEMES,
            SiteSection.POLICY_FIELDS,
            SiteSection.MOTIVES,
            SiteSection.PROGRAMMES,
            SiteSection.ORGANISATIONS,
            SiteSection.NETWORK_MODELS,
            SiteSection.SOURCES);

    private final Pages pages;

    RegisterController(Pages pages) {
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/register", "/en/register"})
    String lists(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return pages.render("home/register", LISTS, request);
    }
}
