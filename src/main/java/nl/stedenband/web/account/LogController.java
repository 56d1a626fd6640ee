package nl.stedenband.web.account;

import io.micronaut.data.model.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import nl.stedenband.account.AccountId;
import nl.stedenband.account.AuditLogEntry;
import nl.stedenband.account.AuditLogReader;
import nl.stedenband.account.Rights;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.web.page.Pages;

/** What was done, for admins. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.ADMIN)
@Controller
final class LogController {
    private static final int USUAL_SIZE = 50;

    private final AuditLogReader log;
    private final Pages pages;

    LogController(AuditLogReader log, Pages pages) {
        this.log = log;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/logboek", "/en/log"})
    String show(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        Optional<AccountId> who =
                Optional.ofNullable(queryParameters.text("account")).map(AccountId::parse);
        LogPage shown = queryParameters.paged(USUAL_SIZE, page -> new LogPage(log.list(who, page)));
        return pages.render("account/log", shown, request);
    }

    /** What was done, the latest first. */
    public record LogPage(Page<AuditLogEntry> entries) {}
}
