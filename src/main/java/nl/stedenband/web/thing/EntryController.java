package nl.stedenband.web.thing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.thing.EntryCount;
import nl.stedenband.graph.thing.EntryQueries;
import nl.stedenband.graph.thing.ListedEntry;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.Kept;
import nl.stedenband.web.page.Language;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Section;
import nl.stedenband.web.page.Seen;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.table.AskedList;
import nl.stedenband.web.table.Cell;
import nl.stedenband.web.table.ListLayout;

/** Pages of themes, policy fields, programmes, organisations, motives and network models. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Kept
@Controller
final class EntryController {
    private static final String DUTCH =
            "/nl/{word:themas|beleidsterreinen|programmas|organisaties|motieven|netwerkmodellen}";
    private static final String ENGLISH =
            "/en/{word:themes|policy-fields|programmes|organisations|motives|network-models}";

    private final EntryQueries entries;
    private final EntryPages gathered;
    private final Pages pages;
    private final Clock clock;

    EntryController(EntryQueries entries, EntryPages gathered, Pages pages, Clock clock) {
        this.entries = entries;
        this.gathered = gathered;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {DUTCH, ENGLISH})
    String list(String word, HttpRequest<?> request) {
        Section section = section(word, request);
        String kind = section.kind().word();
        AskedList asked = AskedList.in(request);
        NameSearch names = asked.names();
        Map<String, EntryCount> counts = entries.counts(kind, Viewpoint.at(clock.instant())).stream()
                .collect(Collectors.toMap(EntryCount::id, Function.identity()));
        ListLayout<ListedEntry> layout = new ListLayout<>(
                section,
                List.of("name", "type", "tiesNow", "tiesEver"),
                (entry, site) -> row(entry, counts.get(entry.id()), site));
        return asked.show(layout, page -> entries.list(kind, names, null, page), pages);
    }

    @Produces(Pages.HTML)
    @Get(uris = {DUTCH + "/{id}", ENGLISH + "/{id}"})
    String show(String word, String id, HttpRequest<?> request) {
        Section section = section(word, request);
        Kind kind = section.kind();
        Asked asked = Asked.in(request);
        Viewpoint viewpoint = asked.viewpoint(clock.instant());
        Site site = pages.site(request);
        EntryPage shown = asked.paged(page -> gathered.page(
                ThingId.parse(kind, id)
                        .flatMap(thing -> entries.find(thing.key()))
                        .orElseThrow(() -> new NotInRegistry(id)),
                section,
                Seen.of(viewpoint, request),
                page,
                site));
        return pages.render("entry/page", shown, request, site);
    }

    private static Section section(String word, HttpRequest<?> request) {
        return Section.ofWord(word, Language.of(request)).orElseThrow();
    }

    private static List<Cell> row(ListedEntry entry, EntryCount count, Site site) {
        return List.of(
                Cell.link(entry.name(), site.to(ThingId.of(Kind.ofWord(entry.kind()), entry.id()))),
                Cell.text(entry.type()),
                Cell.number(site.print().number(count == null ? 0 : count.now())),
                Cell.number(site.print().number(count == null ? 0 : count.ever())));
    }
}
