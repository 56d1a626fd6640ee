package nl.stedenband.web.desk;

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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.desk.Contact;
import nl.stedenband.desk.Contacts;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Mailbox;
import nl.stedenband.web.page.Pages;

/** Mailboxes of offices at municipalities. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class ContactController {
    private final Contacts contacts;
    private final MunicipalityQueries municipalities;
    private final TownNames towns;
    private final CsrfTokens csrfTokens;
    private final Pages pages;
    private final Clock clock;

    ContactController(
            Contacts contacts,
            MunicipalityQueries municipalities,
            TownNames towns,
            CsrfTokens csrfTokens,
            Pages pages,
            Clock clock) {
        this.contacts = contacts;
        this.municipalities = municipalities;
        this.towns = towns;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/contacts", "/en/desk/contacts"})
    String show(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return page(Map.of(), List.of(), request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/contacts", "/en/desk/contacts"})
    HttpResponse<?> put(HttpRequest<?> request, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        try {
            put(sent, CurrentUser.get(request).actor());
            return HttpResponse.seeOther(URI.create(request.getPath()));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(page(sent.fields(), e.mistakes(), request));
        }
    }

    private void put(FormInput sent, Actor by) {
        Optional<Named> town = towns.read(sent, "municipality");
        String mailbox = sent.value("mailbox", text -> {
                    Mailbox.check(text);
                    return text;
                })
                .orElseGet(() -> sent.required("mailbox"));
        LocalDate checked = sent.day("checked-on", DutchTime.day(clock.instant()));
        sent.check();
        contacts.put(new Contact(town.orElseThrow().id(), mailbox, checked), by);
    }

    private String page(Map<String, String> values, List<Mistake> mistakes, HttpRequest<?> request) {
        List<Contact> all = contacts.list();
        Map<String, String> names = new HashMap<>();
        all.forEach(contact -> municipalities
                .find(contact.municipality())
                .ifPresent(town -> names.put(contact.municipality(), town.name())));
        return pages.render(
                "desk/contacts",
                new ContactsPage(csrfTokens.token(request), all, names, towns.current(), values, mistakes),
                request);
    }

    /**
     * Where the desk reaches municipalities.
     *
     * @param form what the form is known by
     * @param names of municipalities by their ids
     * @param current municipalities of today
     * @param values what was sent with the form and could not be taken
     */
    public record ContactsPage(
            String form,
            List<Contact> contacts,
            Map<String, String> names,
            List<Named> current,
            Map<String, String> values,
            List<Mistake> mistakes) {

        /** What stands in a field of the form. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }
}
