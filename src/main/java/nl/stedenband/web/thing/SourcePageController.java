package nl.stedenband.web.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.model.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.source.AssertionCriteria;
import nl.stedenband.graph.source.KindCount;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.source.SourceSummary;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.listing.SourceLists;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.table.ListLayout;
import nl.stedenband.web.table.ListPages;
import nl.stedenband.web.table.TableCell;

/** Pages of sources. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class SourcePageController {
    private static final ListLayout<SourceSummary> LIST = new ListLayout<>(
            SiteSection.SOURCES,
            List.of("source", "publisher", "published", "rank", "assertions"),
            SourcePageController::row);

    private final SourceQueries sources;
    private final ListPages lists;
    private final Pages pages;

    SourcePageController(SourceQueries sources, ListPages lists, Pages pages) {
        this.sources = sources;
        this.lists = lists;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/bronnen", "/en/sources"})
    String list(HttpRequest<?> request) {
        return lists.show(SourceLists.ALL, LIST, request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/bronnen/{id}", "/en/sources/{id}"})
    String show(String id, HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        String kind = queryParameters.oneOf("kind", AssertionKind.slugs());
        Boolean retracted = queryParameters.truth("retracted");
        SourcePage shown = queryParameters.paged(page -> new SourcePage(
                sources.find(id).orElseThrow(() -> new NotInRegistry(id)),
                sources.kinds(id),
                kind,
                retracted,
                sources.assertions(new AssertionCriteria(null, id, kind, null, retracted), page)));
        return pages.render("source/page", shown, request);
    }

    private static List<TableCell> row(SourceSummary sourceSummary, PageContext pageContext) {
        return List.of(
                TableCell.link(sourceSummary.title(), pageContext.to("sources", sourceSummary.id())),
                TableCell.text(sourceSummary.publisher()),
                TableCell.text(pageContext.print().when(sourceSummary.published())),
                TableCell.text(pageContext.print().word("rank", sourceSummary.rank())),
                TableCell.number(pageContext.print().number(sourceSummary.liveAssertions())));
    }

    /**
     * A source with what it says.
     *
     * @param kinds over all that it says
     * @param kind to which the page is narrowed; nothing for all
     * @param retracted whether only retracted assertions are shown, or only those that count; nothing for both
     */
    public record SourcePage(
            SourceSummary source,
            List<KindCount> kinds,
            @Nullable String kind,
            @Nullable Boolean retracted,
            Page<SourcedAssertion> assertions) {

        public long said() {
            return kinds.stream()
                    .mapToLong(count -> count.live() + count.retracted())
                    .sum();
        }

        /** The address of the question which ties it doesn't name. */
        public String notListed(PageContext pageContext) {
            return pageContext.question("not-listed", Map.of("source", source.id()));
        }

        public long retractedCount() {
            return kinds.stream().mapToLong(KindCount::retracted).sum();
        }
    }
}
