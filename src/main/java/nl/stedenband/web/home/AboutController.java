package nl.stedenband.web.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.Language;
import nl.stedenband.web.page.Pages;

/** Pages on the registry itself: what it is, how to cite it, who can use it, and how programs do. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class AboutController {
    private final InterfaceGroups groups;
    private final Pages pages;

    AboutController(InterfaceGroups groups, Pages pages) {
        this.groups = groups;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/over", "/en/about"})
    String about(HttpRequest<?> request) {
        return prose("about", request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/citeren", "/en/citing"})
    String citing(HttpRequest<?> request) {
        return prose("citing", request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/toegankelijkheid", "/en/accessibility"})
    String accessibility(HttpRequest<?> request) {
        return prose("accessibility", request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/interface", "/en/interface"})
    String groups(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return pages.render("about/interface", groups.list(), request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/interface/{group}", "/en/interface/{group}"})
    String group(String group, HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return pages.render(
                "about/interface-group", groups.find(group).orElseThrow(() -> new NotInRegistry(group)), request);
    }

    /** A page that is text alone, and so has a template in each language. */
    private String prose(String name, HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return pages.render("about/" + name + '-' + Language.of(request).code(), name, request);
    }
}
