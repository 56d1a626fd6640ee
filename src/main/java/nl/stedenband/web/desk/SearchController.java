package nl.stedenband.web.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.time.Instant;
import java.util.List;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.http.SignedIn;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.Search;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.AskedViewpoint;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.WrittenForm;
import nl.stedenband.web.page.Addresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Section;

/** Shortlists for requests, and the cases that are opened on them. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class SearchController {
    private final Requests requests;
    private final Search search;
    private final Cases cases;
    private final ShortlistPages shortlists;
    private final Clock clock;

    SearchController(Requests requests, Search search, Cases cases, ShortlistPages shortlists, Clock clock) {
        this.requests = requests;
        this.search = search;
        this.cases = cases;
        this.shortlists = shortlists;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/requests/{number}/shortlist", "/en/desk/requests/{number}/shortlist"})
    HttpResponse<?> show(HttpRequest<?> request, int number) {
        Asked.nothing(request);
        RequestVersion asked = requests.get(number);
        try {
            return HttpResponse.ok(shortlists.made(asked, search.now(asked), List.of(), request));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shortlists.impossible(number, e.mistakes(), request));
        }
    }

    /** Opens a case on the list that was shown. When the request was changed meanwhile the officer has to look again. */
    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/requests/{number}/shortlist", "/en/desk/requests/{number}/shortlist"})
    HttpResponse<?> open(HttpRequest<?> request, int number, @Body String body) {
        WrittenForm sent = new WrittenForm(FormFields.read(body).first());
        Instant shownAt = sent.value("known-on", AskedViewpoint::begin).orElse(null);
        RequestVersion asked = requests.get(number);
        if (shownAt == null) {
            sent.wrong("known-on", Fault.MISSING);
        } else if (shownAt.isAfter(clock.instant())) {
            sent.wrong("known-on", Fault.YET_TO_COME, shownAt);
        }
        sent.check();
        if (asked.version() != sent.version()) {
            List<Mistake> changed = List.of(new Mistake("version", Fault.CHANGED_MEANWHILE.with()));
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(shortlists.made(asked, search.now(asked), changed, request));
        }
        int opened = cases.open(
                        asked,
                        search.asKnownOn(shownAt, asked),
                        SignedIn.get(request).actor())
                .number();
        return HttpResponse.seeOther(URI.create(Addresses.of(request).to(Section.DESK) + "/cases/" + opened));
    }
}
