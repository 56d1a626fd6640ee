package nl.stedenband.web.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import nl.stedenband.http.Asked;
import nl.stedenband.web.page.Kept;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Section;

/** The way to all lists, also those that the head of the pages has no room for. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Kept
@Controller
final class RegisterController {
    private static final List<Section> LISTS = List.of(
            Section.MUNICIPALITIES,
            Section.PARTNER_CITIES,
            Section.COUNTRIES,
            Section.NETWORKS,
            Section.PARTNERSHIPS,
            Section.THEMES,
            Section.POLICY_FIELDS,
            Section.MOTIVES,
            Section.PROGRAMMES,
            Section.ORGANISATIONS,
            Section.NETWORK_MODELS,
            Section.SOURCES);

    private final Pages pages;

    RegisterController(Pages pages) {
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/register", "/en/register"})
    String lists(HttpRequest<?> request) {
        Asked.nothing(request);
        return pages.render("home/register", LISTS, request);
    }
}
