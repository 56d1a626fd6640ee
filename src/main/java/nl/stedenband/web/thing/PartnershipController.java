package nl.stedenband.web.thing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.graph.partnership.PartnershipCriteria;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.Kept;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Section;
import nl.stedenband.web.page.Seen;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.table.AskedList;
import nl.stedenband.web.table.Choices;
import nl.stedenband.web.table.ListLayout;

/** Pages of partnerships. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Kept
@Controller
final class PartnershipController {
    private static final ListLayout<ListedPartnership> LIST =
            new ListLayout<>(Section.PARTNERSHIPS, PartnershipRow.COLUMNS, PartnershipRow::of);

    private final PartnershipQueries partnerships;
    private final PartnershipPages gathered;
    private final Choices choices;
    private final Pages pages;
    private final Clock clock;

    PartnershipController(
            PartnershipQueries partnerships, PartnershipPages gathered, Choices choices, Pages pages, Clock clock) {
        this.partnerships = partnerships;
        this.gathered = gathered;
        this.choices = choices;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/banden", "/en/partnerships"})
    String list(HttpRequest<?> request) {
        AskedList asked = AskedList.in(request);
        NameSearch names = asked.names();
        String kind = asked.oneOf("kind", TieKind.slugs());
        PartnershipCriteria criteria =
                PartnershipCriteria.of(kind, asked.id("country", Kind.COUNTRY, choices::countries));
        Viewpoint viewpoint = asked.viewpoint(clock.instant());
        return asked.show(LIST, page -> partnerships.list(names, criteria, viewpoint, page), pages);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/banden/{id}", "/en/partnerships/{id}"})
    String show(String id, HttpRequest<?> request) {
        Viewpoint viewpoint = Asked.onlyViewpoint(request, clock.instant());
        Site site = pages.site(request);
        PartnershipPage page = gathered.page(
                partnerships.find(id, viewpoint).orElseThrow(() -> new NotInRegistry(id)),
                Seen.of(viewpoint, request),
                site);
        return pages.render("partnership/page", page, request, site);
    }
}
