package nl.stedenband.web.desk;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Rights;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.work.DeskFigures;
import nl.stedenband.desk.work.YearFigures;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.Pages;

/** The figures of the desk by year: requests, answers in time, outcomes by country and theme. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class FiguresController {
    private static final String CSV = "text/csv; charset=utf-8";

    private final DeskFigures deskFigures;
    private final LocalCountryNames countries;
    private final Pages pages;
    private final Clock clock;

    FiguresController(DeskFigures deskFigures, LocalCountryNames countries, Pages pages, Clock clock) {
        this.deskFigures = deskFigures;
        this.countries = countries;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/figures", "/en/desk/figures"})
    String show(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        PageContext pageContext = pages.site(request);
        Map<String, String> names = countries.byCode();
        List<YearFigures> years = deskFigures.list(today()).stream()
                .map(year -> year.inOrder(
                        country -> pageContext.name("country", country.code(), names.get(country.code())),
                        theme -> pageContext.text(theme.theme()),
                        pageContext.alphabet()))
                .toList();
        return pages.render("desk/figures", new FiguresPage(years, names), request, pageContext);
    }

    @Produces(CSV)
    @Get(uris = {"/nl/loket/figures.csv", "/en/desk/figures.csv"})
    HttpResponse<String> table(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        String language = PageAddresses.of(request).language().code();
        return HttpResponse.ok(FiguresCsv.write(deskFigures.list(today()), language))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"desk-figures-%s.csv\"".formatted(today()));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /**
     * The figures of all years.
     *
     * @param countries names by their codes
     */
    public record FiguresPage(List<YearFigures> years, Map<String, String> countries) {

        public List<CaseOutcome.Kind> outcomes() {
            return Arrays.asList(CaseOutcome.Kind.values());
        }
    }
}
