package nl.stedenband.web.thing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.thing.EntryCount;
import nl.stedenband.graph.thing.EntryQueries;
import nl.stedenband.graph.thing.ListedEntry;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.listing.EntryLists;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.Language;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.table.ListLayout;
import nl.stedenband.web.table.ListPages;
import nl.stedenband.web.table.TableCell;

/** Pages of themes, policy fields, programmes, organisations, motives and network models. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class EntryPageController {
    private static final String DUTCH =
            "/nl/{word:themas|beleidsterreinen|programmas|organisaties|motieven|netwerkmodellen}";
    private static final String ENGLISH =
            "/en/{word:themes|policy-fields|programmes|organisations|motives|network-models}";

    private final EntryQueries entries;
    private final EntryPages gathered;
    private final ListPages lists;
    private final Pages pages;
    private final RegistryClock clock;

    EntryPageController(EntryQueries entries, EntryPages gathered, ListPages lists, Pages pages, RegistryClock clock) {
        this.entries = entries;
        this.gathered = gathered;
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {DUTCH, ENGLISH})
    String list(String word, HttpRequest<?> request) {
        SiteSection siteSection = section(word, request);
        String kind = siteSection.kind().word();
        Map<String, EntryCount> counts = entries.counts(kind, Viewpoint.at(clock.read())).stream()
                .collect(Collectors.toMap(EntryCount::id, Function.identity()));
        ListLayout<ListedEntry> layout = new ListLayout<>(
                siteSection,
                List.of("name", "type", "tiesNow", "tiesEver"),
                (entry, pageContext) -> row(entry, counts.get(entry.id()), pageContext));
        return lists.show(EntryLists.of(siteSection.kind()), layout, request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {DUTCH + "/{id}", ENGLISH + "/{id}"})
    String show(String word, String id, HttpRequest<?> request) {
        SiteSection siteSection = section(word, request);
        ThingKind thingKind = siteSection.kind();
        QueryParameters queryParameters = QueryParameters.in(request);
        Viewpoint viewpoint = queryParameters.viewpoint(clock.read());
        PageContext pageContext = pages.site(request);
        EntryPage shown = queryParameters.paged(page -> gathered.page(
                ThingId.parse(thingKind, id)
                        .flatMap(thing -> gathered.entry(thing, pageContext))
                        .orElseThrow(() -> new NotInRegistry(id)),
                siteSection,
                PageViewpoint.of(viewpoint, request),
                page,
                pageContext));
        return pages.render("entry/page", shown, request, pageContext);
    }

    private static SiteSection section(String word, HttpRequest<?> request) {
        return SiteSection.ofWord(word, Language.of(request)).orElseThrow();
    }

    private static List<TableCell> row(ListedEntry entry, EntryCount count, PageContext pageContext) {
        return List.of(
                TableCell.link(entry.name(), pageContext.to(ThingId.of(ThingKind.ofWord(entry.kind()), entry.id()))),
                TableCell.text(entry.type()),
                TableCell.number(pageContext.print().number(count == null ? 0 : count.now())),
                TableCell.number(pageContext.print().number(count == null ? 0 : count.ever())));
    }
}
