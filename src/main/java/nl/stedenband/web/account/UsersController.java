package nl.stedenband.web.account;

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
import nl.stedenband.account.AccountId;
import nl.stedenband.account.AccountRefused;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.web.page.Pages;

/** The accounts of all, for admins. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.ADMIN)
@Controller
final class UsersController {
    private final UserChanges changes;
    private final UserPages pages;

    UsersController(UserChanges changes, UserPages pages) {
        this.changes = changes;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/gebruikers", "/en/users"})
    HttpResponse<?> show(HttpRequest<?> request) {
        return pages.show(request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/gebruikers", "/en/users"})
    HttpResponse<?> add(HttpRequest<?> request, @Body String body) {
        FormFields fields = FormFields.read(body);
        try {
            return pages.made(
                    changes.add(
                            fields.text("name"),
                            fields.all("role"),
                            CurrentUser.get(request).actor()),
                    request);
        } catch (AccountRefused accountRefused) {
            return pages.refused(accountRefused.reason(), request);
        }
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/gebruikers/{id}", "/en/users/{id}"})
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body String body) {
        FormFields fields = FormFields.read(body);
        boolean isRemoval = fields.text("do").equals("remove");
        try {
            if (isRemoval && !fields.text("confirmed").equals("yes")) {
                return pages.removing(AccountId.parse(id), request);
            }
            return changes.change(
                            AccountId.parse(id),
                            fields,
                            CurrentUser.get(request).actor())
                    .<HttpResponse<?>>map(code -> pages.made(code, request))
                    .orElseGet(() -> pages.show(request));
        } catch (AccountRefused accountRefused) {
            return pages.refused(accountRefused.reason(), request);
        }
    }
}
