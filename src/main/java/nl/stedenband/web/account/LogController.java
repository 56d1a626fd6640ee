package nl.stedenband.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import nl.stedenband.account.AccountId;
import nl.stedenband.account.LogBook;
import nl.stedenband.account.Rights;
import nl.stedenband.http.Asked;
import nl.stedenband.web.page.Pages;

/** What was done, for admins. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.ADMIN)
@Controller
final class LogController {
    private static final int USUAL_SIZE = 50;

    private final LogBook log;
    private final Pages pages;

    LogController(LogBook log, Pages pages) {
        this.log = log;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/logboek", "/en/log"})
    String show(HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        Optional<AccountId> who = Optional.ofNullable(asked.text("account")).map(AccountId::parse);
        LogPage shown = asked.paged(USUAL_SIZE, page -> new LogPage(log.list(who, page)));
        return pages.render("account/log", shown, request);
    }
}
