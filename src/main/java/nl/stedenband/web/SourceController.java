package nl.stedenband.web;

import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import nl.stedenband.graph.source.Source;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.NotInRegistry;

/** Pages of sources. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class SourceController {
    private final SourceQueries sources;
    private final Pages pages;

    SourceController(SourceQueries sources, Pages pages) {
        this.sources = sources;
        this.pages = pages;
    }

    @Produces(MediaType.TEXT_HTML)
    @Get(uris = {"/nl/bronnen", "/en/sources"})
    String list(HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        Site site = pages.site(request);
        List<Filter.Option> ranks = Choices.ranks(site);
        String text = asked.text("q");
        String rank =
                asked.oneOf("rank", ranks.stream().map(Filter.Option::value).toList());
        Pageable page = asked.page();
        asked.check();
        return pages.render(
                "layout/list",
                ListPage.of(
                        Section.SOURCES,
                        List.of(Filter.written("q", text), Filter.chosen("rank", rank, ranks)),
                        null,
                        List.of("source", "publisher", "published", "rank", "assertions"),
                        sources.list(text, rank, page),
                        source -> List.of(
                                Cell.link(source.title(), site.to("sources", source.id())),
                                Cell.text(source.publisher()),
                                Cell.text(site.print().when(source.published())),
                                Cell.text(site.print().word("rank", source.rank())),
                                Cell.number(site.print().number(source.liveAssertions())))),
                request);
    }

    @Produces(MediaType.TEXT_HTML)
    @Get(uris = {"/nl/bronnen/{id}", "/en/sources/{id}"})
    String show(String id, HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        Pageable page = asked.page();
        asked.check();
        Source source = sources.find(id).orElseThrow(() -> new NotInRegistry(id));
        return pages.render("source/page", new SourcePage(source, sources.assertions(id, page)), request);
    }
}
