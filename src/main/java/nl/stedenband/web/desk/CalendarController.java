package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.desk.work.DeskCalendars;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** The page on which officers make and revoke the address of their calendar. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class CalendarController {
    private final DeskCalendars deskCalendars;
    private final PublicAddress address;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    CalendarController(DeskCalendars deskCalendars, PublicAddress address, CsrfTokens csrfTokens, Pages pages) {
        this.deskCalendars = deskCalendars;
        this.address = address;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/calendar", "/en/desk/calendar"})
    String show(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return page(null, request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/calendar", "/en/desk/calendar"})
    HttpResponse<?> change(HttpRequest<?> request, @Body String body) {
        CurrentUser user = CurrentUser.get(request);
        String here = PageAddresses.of(request).to(SiteSection.DESK) + "/calendar";
        if (FormFields.read(body).text("do").equals("make")) {
            String code = deskCalendars.make(user.id(), user.actor());
            return HttpResponse.created(page(address.of(request) + here + '/' + code, request));
        }
        deskCalendars.revoke(user.id(), user.actor());
        return HttpResponse.ok(page(null, request));
    }

    private String page(@Nullable String made, HttpRequest<?> request) {
        return pages.render(
                "desk/calendar",
                new CalendarPage(
                        csrfTokens.token(request),
                        deskCalendars.has(CurrentUser.get(request).id()),
                        made),
                request);
    }

    /**
     * Where the address is made and revoked.
     *
     * @param form what its forms are known by
     * @param has whether there is an address
     * @param made one that was just made, which is shown this once; null for none
     */
    public record CalendarPage(
            String form, boolean has, @Nullable String made) {}
}
