package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestSheet;
import nl.stedenband.desk.request.RequestSheet.RowMistake;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** A spreadsheet of requests is read in: all of it, or nothing while something in it is wrong. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class RequestSheetController {
    private static final String NL = "/nl/loket/requests/sheet";
    private static final String EN = "/en/desk/requests/sheet";

    /** Without it spreadsheets take the text for Windows-1252. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Requests requests;
    private final AskingCountries countries;
    private final CsrfTokens csrfTokens;
    private final Pages pages;
    private final Clock clock;

    RequestSheetController(
            Requests requests, AskingCountries countries, CsrfTokens csrfTokens, Pages pages, Clock clock) {
        this.requests = requests;
        this.countries = countries;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The form to send a spreadsheet with.
     *
     * @param form what it is known by
     * @param fields that have a column
     * @param mistakes in what was sent
     */
    public record SheetPage(String form, List<RequestField> fields, List<RowMistake> mistakes) {
        private static final int MOST_SHOWN = 50;

        /** The first of them, for who corrects them sees the others then. */
        public List<RowMistake> shown() {
            return mistakes.stream().limit(MOST_SHOWN).toList();
        }

        public int untold() {
            return mistakes.size() - shown().size();
        }
    }

    /** Where a form was sent in vain, its mark stands in the address. */
    @Produces(Pages.HTML)
    @Get(uris = {NL, EN})
    String show(HttpRequest<?> request) {
        QueryParameters asked = QueryParameters.in(request);
        asked.text(CsrfTokens.FIELD);
        asked.check();
        return page(List.of(), request);
    }

    /** An empty one, with its headings: in Dutch with semicolons, as spreadsheets there open it. */
    @Produces("text/csv; charset=utf-8")
    @Get(uris = {NL + "/empty.csv", EN + "/empty.csv"})
    HttpResponse<String> empty(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        String language = PageAddresses.of(request).language().code();
        String headings = Arrays.stream(RequestField.values())
                .map(field -> '"' + field.label().in(language) + '"')
                .collect(Collectors.joining(language.equals("nl") ? ";" : ","));
        return HttpResponse.ok(BYTE_ORDER_MARK + headings + "\r\n")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stedenband-requests.csv\"");
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Post(uris = {NL, EN})
    HttpResponse<?> send(HttpRequest<?> request, @Nullable @Part("file") CompletedFileUpload file) throws IOException {
        try {
            RequestSheet sheet = RequestSheet.read(
                    file == null ? new byte[0] : file.getBytes(),
                    countries.lookup()::codeOf,
                    DutchTime.day(clock.instant()));
            if (!sheet.mistakes().isEmpty()) {
                return HttpResponse.unprocessableEntity().body(page(sheet.mistakes(), request));
            }
            requests.addAll(sheet.requests(), CurrentUser.get(request).actor());
            return HttpResponse.seeOther(URI.create(PageAddresses.of(request).to(SiteSection.DESK) + "?whose=all&read="
                    + sheet.requests().size()));
        } catch (InvalidValue e) {
            return HttpResponse.unprocessableEntity()
                    .body(page(List.of(new RowMistake(0, new Mistake("file", e.reason()))), request));
        }
    }

    private String page(List<RowMistake> mistakes, HttpRequest<?> request) {
        return pages.render(
                "desk/sheet",
                new SheetPage(csrfTokens.token(request), List.of(RequestField.values()), mistakes),
                request);
    }
}
