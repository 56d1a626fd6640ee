package nl.stedenband.web.desk;

import io.micronaut.http.HttpHeaders;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.ShortlistSearch;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ViewpointReader;
import nl.stedenband.web.page.LocalFormat;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.page.Texts;

/** Shortlists for requests, and the cases that are opened on them. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class ShortlistPageController {
    private static final String CSV = "text/csv; charset=utf-8";

    private final Requests requests;
    private final ShortlistSearch shortlistSearch;
    private final Cases cases;
    private final ShortlistPages shortlists;
    private final RegistryClock clock;

    ShortlistPageController(
            Requests requests,
            ShortlistSearch shortlistSearch,
            Cases cases,
            ShortlistPages shortlists,
            RegistryClock clock) {
        this.requests = requests;
        this.shortlistSearch = shortlistSearch;
        this.cases = cases;
        this.shortlists = shortlists;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/requests/{number}/shortlist", "/en/desk/requests/{number}/shortlist"})
    HttpResponse<?> show(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        RequestVersion asked = requests.get(number);
        if (!asked.request().saysWhere()) {
            return HttpResponse.unprocessableEntity().body(shortlists.impossible(number, List.of(), request));
        }
        try {
            return HttpResponse.ok(shortlists.made(asked, shortlistSearch.now(asked), List.of(), request));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shortlists.impossible(number, e.mistakes(), request));
        }
    }

    /** The list of now as a table; who wants that of a case takes it there. */
    @Produces(CSV)
    @Get(uris = {"/nl/loket/requests/{number}/shortlist.csv", "/en/desk/requests/{number}/shortlist.csv"})
    HttpResponse<String> table(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return table(shortlistSearch.now(requests.get(number)).list(), "request-" + number, request);
    }

    @Produces(CSV)
    @Get(uris = {"/nl/loket/cases/{number}/shortlist.csv", "/en/desk/cases/{number}/shortlist.csv"})
    HttpResponse<String> tableOfCase(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return table(cases.shortlist(number).list(), "case-" + number, request);
    }

    private static HttpResponse<String> table(ShortlistDocument list, String of, HttpRequest<?> request) {
        return HttpResponse.ok(ShortlistCsv.write(
                        list,
                        new LocalFormat(new Texts(PageAddresses.of(request).language()))))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"shortlist-%s-%s.csv\"".formatted(of, list.asOf()));
    }

    /** Opens a case on the list that was shown. When the request was changed meanwhile the officer has to look again. */
    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/requests/{number}/shortlist", "/en/desk/requests/{number}/shortlist"})
    HttpResponse<?> open(HttpRequest<?> request, int number, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        LocalDate asOf = sent.value("as-of", ViewpointReader::day).orElse(null);
        Instant shownAt = sent.value("known-on", ViewpointReader::begin).orElse(null);
        RequestVersion asked = requests.get(number);
        if (asOf == null) {
            sent.wrong("as-of", ParameterFault.MISSING);
        }
        if (shownAt == null) {
            sent.wrong("known-on", ParameterFault.MISSING);
        } else if (shownAt.isAfter(clock.read().latest())) {
            sent.wrong("known-on", ParameterFault.YET_TO_COME, shownAt);
        }
        sent.check();
        if (asked.version() != sent.version()) {
            List<Mistake> changed = List.of(new Mistake("version", ParameterFault.CHANGED_MEANWHILE.with()));
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(shortlists.made(asked, shortlistSearch.now(asked), changed, request));
        }
        int opened = cases.open(
                        asked,
                        shortlistSearch.asShown(asOf, shownAt, asked),
                        CurrentUser.get(request).actor())
                .number();
        return HttpResponse.seeOther(URI.create(PageAddresses.of(request).to(SiteSection.DESK) + "/cases/" + opened));
    }
}
