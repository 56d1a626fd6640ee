package nl.stedenband.web.thing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.listing.NetworkLists;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.table.ListLayout;
import nl.stedenband.web.table.ListPages;

/** The page of all memberships. One of them has no page of its own: those of a member and of a network tell it. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class MembershipPageController {
    private static final ListLayout<Membership> LIST =
            ListLayout.of(NetworkLists.ALL_MEMBERSHIPS, SiteSection.MEMBERSHIPS);

    private final ListPages lists;

    MembershipPageController(ListPages lists) {
        this.lists = lists;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/lidmaatschappen", "/en/memberships"})
    String list(HttpRequest<?> request) {
        return lists.show(NetworkLists.ALL_MEMBERSHIPS, LIST, request);
    }
}
