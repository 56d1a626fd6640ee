package nl.stedenband.web.quality;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.source.ImportRun;
import nl.stedenband.graph.source.ImportRunQueries;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.PageCache;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.quality.QualityController.QualityPage.Aspect;
import nl.stedenband.web.quality.QualityController.QualityPage.Doubt;

/** How far the registry can be relied on: what is old, told by one source alone, undated, contradicted, or not understood. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class QualityController {
    private final QualityAnswers answers;
    private final ImportRunQueries imports;
    private final LatestRun latest;
    private final PageCache kept;
    private final Pages pages;

    QualityController(QualityAnswers answers, ImportRunQueries imports, LatestRun latest, PageCache kept, Pages pages) {
        this.answers = answers;
        this.imports = imports;
        this.latest = latest;
        this.kept = kept;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/kwaliteit", "/en/quality"})
    HttpResponse<?> show(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        String view = "quality, read in " + latest.startedAt();
        return kept.page(request, view, () -> pages.render("quality/page", page(request), request));
    }

    private QualityPage page(HttpRequest<?> request) {
        PageContext pageContext = pages.site(request);
        Answer incomplete = answers.completeness();
        List<Doubt> doubts = new ArrayList<>();
        for (DoubtfulTies doubtfulTies : DoubtfulTies.values()) {
            doubts.add(new Doubt(
                    doubtfulTies.key(),
                    doubtfulTies == DoubtfulTies.UNDATED ? undated(incomplete) : answers.count(doubtfulTies),
                    PageAddresses.withQuery(
                            pageContext.to("questions", doubtfulTies.question()), doubtfulTies.parameters())));
        }
        return new QualityPage(
                LocalDate.parse(incomplete.asked().get("asOf")),
                doubts,
                aspects(incomplete, pageContext),
                imports.latestRuns());
    }

    /** How many ties there are of which no begin is known. */
    private static long undated(Answer completeness) {
        List<String> columns =
                completeness.traversal().columns().stream().map(Column::name).toList();
        return completeness.rows().stream()
                .filter(row -> row.get(columns.indexOf("aspect")).equals("begin"))
                .mapToLong(row -> ((Number) row.get(columns.indexOf("unknown"))).longValue())
                .sum();
    }

    /** What is known of the ties of the day, a row for each thing that one may know of a tie. */
    private static List<Aspect> aspects(Answer completeness, PageContext pageContext) {
        List<String> columns =
                completeness.traversal().columns().stream().map(Column::name).toList();
        String listing = pageContext.to("questions", "ties-by-aspect");
        return completeness.rows().stream()
                .map(row -> {
                    String name = row.get(columns.indexOf("aspect")).toString();
                    return new Aspect(
                            name,
                            (Long) row.get(columns.indexOf("known")),
                            PageAddresses.withQuery(listing, Map.of("aspect", name)),
                            (Long) row.get(columns.indexOf("onlyRead")),
                            (Long) row.get(columns.indexOf("unknown")),
                            PageAddresses.withQuery(listing, Map.of("aspect", name, "known", "false")),
                            ((Number) row.get(columns.indexOf("share"))).doubleValue(),
                            PageAddresses.withQuery(
                                    pageContext.to("questions", "known-by-source"), Map.of("aspect", name)));
                })
                .toList();
    }

    /**
     * What the registry lacks, and what was found when it was read in.
     *
     * @param asOf the day on which the ties held that are counted
     */
    public record QualityPage(LocalDate asOf, List<Doubt> doubts, List<Aspect> aspects, List<ImportRun> runs) {

        /**
         * Ties of which something is doubtful.
         *
         * @param name the key of its text under {@code quality.}
         * @param address of the question that lists them
         */
        public record Doubt(String name, long ties, String address) {}

        /**
         * One thing that one may know of a tie.
         *
         * @param name the key of its text under {@code aspect.}
         * @param known of how many ties it is, and the question that lists them
         * @param onlyRead of how many of them no source says it, so that it is a reading
         * @param share of all ties, in per cent
         * @param bySource the question which sources told it, and when
         */
        public record Aspect(
                String name,
                long known,
                String knownTies,
                long onlyRead,
                long unknown,
                String unknownTies,
                double share,
                String bySource) {

            /** Of a second source none is the first to tell. */
            public boolean isTold() {
                return !name.equals("second-source") && !name.equals("initiator");
            }
        }
    }
}
