package nl.stedenband.web.thing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import nl.stedenband.graph.source.AssertionCriteria;
import nl.stedenband.graph.source.Source;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.web.page.Kept;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Section;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.table.AskedList;
import nl.stedenband.web.table.Cell;
import nl.stedenband.web.table.ListLayout;

/** Pages of sources. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Kept
@Controller
final class SourceController {
    private static final ListLayout<Source> LIST = new ListLayout<>(
            Section.SOURCES, List.of("source", "publisher", "published", "rank", "assertions"), SourceController::row);

    private final SourceQueries sources;
    private final Pages pages;

    SourceController(SourceQueries sources, Pages pages) {
        this.sources = sources;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/bronnen", "/en/sources"})
    String list(HttpRequest<?> request) {
        AskedList asked = AskedList.in(request);
        String text = asked.text("q");
        String rank = asked.oneOf("rank", SourceRank.slugs());
        return asked.show(LIST, page -> sources.list(text, rank, page), pages);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/bronnen/{id}", "/en/sources/{id}"})
    String show(String id, HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        String kind = asked.oneOf("kind", AssertionKind.slugs());
        Boolean retracted = asked.truth("retracted");
        SourcePage shown = asked.paged(page -> new SourcePage(
                sources.find(id).orElseThrow(() -> new NotInRegistry(id)),
                sources.kinds(id),
                kind,
                retracted,
                sources.assertions(new AssertionCriteria(null, id, kind, null, retracted), page)));
        return pages.render("source/page", shown, request);
    }

    private static List<Cell> row(Source source, Site site) {
        return List.of(
                Cell.link(source.title(), site.to("sources", source.id())),
                Cell.text(source.publisher()),
                Cell.text(site.print().when(source.published())),
                Cell.text(site.print().word("rank", source.rank())),
                Cell.number(site.print().number(source.liveAssertions())));
    }
}
