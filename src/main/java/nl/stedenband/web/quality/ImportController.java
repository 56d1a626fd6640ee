package nl.stedenband.web.quality;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import nl.stedenband.graph.source.ImportRun;
import nl.stedenband.graph.source.ImportRunQueries;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.web.page.Pages;

/** Pages of what was read in, and what was found on the way. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class ImportController {
    private final ImportRunQueries runs;
    private final Pages pages;

    ImportController(ImportRunQueries runs, Pages pages) {
        this.runs = runs;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/inlezen", "/en/imports"})
    String list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return pages.render(
                "importrun/list",
                new ImportRunsPage(runs.latestRuns(), runs.reference().orElse("")),
                request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/inlezen/{id}", "/en/imports/{id}"})
    String show(String id, HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        String severity = queryParameters.oneOf("severity", ImportRunPage.SEVERITIES);
        ImportRunPage shown = queryParameters.paged(page -> new ImportRunPage(
                runs.findRun(id).orElseThrow(() -> new NotInRegistry(id)),
                severity,
                runs.findings(id, severity, page)));
        return pages.render("importrun/page", shown, request);
    }

    /**
     * A run of a reader with its findings.
     *
     * @param severity of the findings that are shown; null for all
     */
    public record ImportRunPage(ImportRun run, @Nullable String severity, Page<KeptFinding> findings) {
        static final List<String> SEVERITIES = List.of("error", "warning", "note");

        public List<String> severities() {
            return SEVERITIES;
        }
    }

    /** What was read in. */
    public record ImportRunsPage(List<ImportRun> runs, String release) {}
}
