package nl.stedenband.web.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.Language;
import nl.stedenband.web.page.PageCache;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.quality.LatestRun;

/** The way in, and what the words of the registry mean. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class HomeController {
    private final RegistryCounts registryCounts;
    private final LatestRun latest;
    private final PageCache kept;
    private final Pages pages;

    HomeController(RegistryCounts registryCounts, LatestRun latest, PageCache kept, Pages pages) {
        this.registryCounts = registryCounts;
        this.latest = latest;
        this.kept = kept;
        this.pages = pages;
    }

    /** The language is the browser's, so the answer depends on it. */
    @Get
    HttpResponse<?> choose(HttpRequest<?> request) {
        return HttpResponse.temporaryRedirect(
                        URI.create('/' + Language.of(request).code()))
                .header("Vary", "Accept-Language");
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl", "/en"})
    HttpResponse<?> home(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        String view = "home, read in " + latest.startedAt();
        return kept.page(
                request, view, () -> pages.render("home/page", registryCounts.page(pages.site(request)), request));
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/begrippen", "/en/terms"})
    String terms(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return pages.render("home/terms", TermsPage.OF_THE_REGISTRY, request);
    }

    /** What the words of the registry mean. Their texts are under {@code term.} */
    public record TermsPage(List<String> statuses, List<String> terms) {
        static final TermsPage OF_THE_REGISTRY = new TermsPage(
                Viewpoint.Status.WORDS,
                List.of(
                        "tie",
                        "seen",
                        "basis",
                        "interval",
                        "as-of",
                        "known-on",
                        "said-by",
                        "reach",
                        "inherited",
                        "charter",
                        "rank",
                        "counting",
                        "band",
                        "estimate"));
    }
}
