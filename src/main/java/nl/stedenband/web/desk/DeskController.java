package nl.stedenband.web.desk;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.desk.request.RequestSheet;
import nl.stedenband.desk.work.DeskWork;
import nl.stedenband.desk.work.MissingReports;
import nl.stedenband.desk.work.SecondOpinion;
import nl.stedenband.desk.work.SecondOpinions;
import nl.stedenband.desk.work.WorkItem;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.Pages;

/** The way in for officers: their work, what is due first in front, and that of colleagues. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class DeskController {
    private final DeskWork deskWork;
    private final MissingReports missingReports;
    private final SecondOpinions secondOpinions;
    private final OfficerNames officerNames;
    private final LocalCountryNames countries;
    private final Pages pages;
    private final Clock clock;

    DeskController(
            DeskWork deskWork,
            MissingReports missingReports,
            SecondOpinions secondOpinions,
            OfficerNames officerNames,
            LocalCountryNames countries,
            Pages pages,
            Clock clock) {
        this.deskWork = deskWork;
        this.missingReports = missingReports;
        this.secondOpinions = secondOpinions;
        this.officerNames = officerNames;
        this.countries = countries;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket", "/en/desk"})
    String show(HttpRequest<?> request) {
        QueryParameters asked = QueryParameters.in(request);
        String whose = Objects.requireNonNullElse(asked.oneOf("whose", DeskPage.WHOSE), "mine");
        String state = Objects.requireNonNullElse(asked.oneOf("state", DeskPage.STATES), "open");
        String words = Objects.requireNonNullElse(asked.text("q"), "");
        int readIn = asked.number("read", 0, 0, RequestSheet.MOST_ROWS);
        String own = CurrentUser.get(request).id().value();
        LocalDate today = DutchTime.day(clock.instant());
        return asked.paged(page -> {
            List<WorkItem> found =
                    deskWork.find(new DeskWork.Search(whose.equals("mine") ? own : null, state, words), today);
            DeskPage shown = new DeskPage(
                    whose,
                    state,
                    words,
                    readIn,
                    part(found, page),
                    (int) found.stream().filter(WorkItem::isOverdue).count(),
                    missingReports.list(today).size(),
                    secondOpinions.list(CurrentUser.get(request).actor()),
                    officerNames.names(),
                    countries.byCode());
            return pages.render("desk/page", shown, request);
        });
    }

    private static Page<WorkItem> part(List<WorkItem> found, Pageable page) {
        List<WorkItem> part =
                found.stream().skip(page.getOffset()).limit(page.getSize()).toList();
        return Page.of(part, page, (long) found.size());
    }

    /**
     * The work at the desk.
     *
     * @param whose as asked: {@code mine} or {@code all}
     * @param state as asked: {@code open}, {@code closed} or {@code all}
     * @param words as asked
     * @param readIn how many requests of a table came just now
     * @param overdue of how many something should have been done by now
     * @param reportsMissing how many, of everybody
     * @param secondOpinions what waits for a colleague of whoever did it
     * @param officers names by the ids of accounts
     * @param countries names by their codes
     */
    public record DeskPage(
            String whose,
            String state,
            String words,
            int readIn,
            Page<WorkItem> found,
            int overdue,
            int reportsMissing,
            List<SecondOpinion> secondOpinions,
            Map<String, String> officers,
            Map<String, String> countries) {
        private static final List<String> WHOSE = List.of("mine", "all");
        private static final List<String> STATES = List.of("open", "closed", "all");

        public List<String> allWhose() {
            return WHOSE;
        }

        public List<String> allStates() {
            return STATES;
        }
    }
}
