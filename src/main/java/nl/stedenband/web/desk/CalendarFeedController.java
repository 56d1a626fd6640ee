package nl.stedenband.web.desk;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.account.AccountId;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.work.DeskCalendars;
import nl.stedenband.desk.work.DeskWork;
import nl.stedenband.desk.work.WorkItem;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.web.page.Language;

/** The days of an officer for the calendar on their desk, at an address that only they know. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class CalendarFeedController {

    private final DeskCalendars deskCalendars;
    private final DeskWork deskWork;
    private final Clock clock;

    CalendarFeedController(DeskCalendars deskCalendars, DeskWork deskWork, Clock clock) {
        this.deskCalendars = deskCalendars;
        this.deskWork = deskWork;
        this.clock = clock;
    }

    /** Whoever knows the address may read; one that is unknown or revoked says so, and which of both nobody learns. */
    @Produces("text/calendar; charset=utf-8")
    @Get(uris = {"/nl/loket/calendar/{code}", "/en/desk/calendar/{code}"})
    HttpResponse<?> read(HttpRequest<?> request, String code) {
        return deskCalendars
                .find(code)
                .<HttpResponse<?>>map(account -> HttpResponse.ok(calendar(account, Language.of(request)))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store"))
                .orElseGet(() -> HttpResponse.notFound(BilingualText.of("desk.calendar.gone")
                                .in(Language.of(request).code()))
                        .contentType(MediaType.TEXT_PLAIN_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store"));
    }

    /** No more than the reference and the step as the officer wrote it: a calendar is shown in meetings. */
    private String calendar(AccountId account, Language language) {
        CalendarText text = new CalendarText();
        LocalDate today = DutchTime.day(clock.instant());
        for (WorkItem item : deskWork.find(new DeskWork.Search(account.value(), "all", ""), today)) {
            String reference = (item.opened() == null
                            ? BilingualText.of("desk.request", item.request().number())
                            : BilingualText.of("desk.case", item.opened().number()))
                    .in(language.code());
            if (item.isOpen()) {
                addTerm(text, item, reference, language);
                addSteps(text, item, reference);
            }
            addPhases(text, item, reference, language);
        }
        return text.end();
    }

    private static void addTerm(CalendarText text, WorkItem item, String reference, Language language) {
        item.term()
                .ifPresent(term -> text.day(
                        id(item) + "-term@stedenband",
                        term,
                        item.request().at(),
                        reference + ": "
                                + BilingualText.of("desk.calendar.term").in(language.code())));
    }

    private static void addSteps(CalendarText text, WorkItem item, String reference) {
        List<Approach> approaches =
                item.opened() == null ? List.of() : item.opened().file().approaches();
        for (int i = 0; i < approaches.size(); i++) {
            Approach approach = approaches.get(i);
            if (approach.due() != null) {
                text.day(
                        "%s-step-%d@stedenband".formatted(id(item), i + 1),
                        approach.due(),
                        item.opened().at(),
                        approach.next().isEmpty() ? reference : reference + ": " + approach.next());
            }
        }
    }

    /** When those after the match are to end that haven't; the case is closed by then. */
    private static void addPhases(CalendarText text, WorkItem item, String reference, Language language) {
        Stream.ofNullable(item.opened())
                .map(opened -> opened.file().afterMatch())
                .filter(after -> after.ending() == null)
                .flatMap(after -> after.phases().stream())
                .filter(phase -> phase.ended() == null)
                .forEach(phase -> text.day(
                        "%s-phase-%d@stedenband".formatted(id(item), phase.number()),
                        phase.plannedEnd(),
                        item.opened().at(),
                        "%s: %s, %s"
                                .formatted(
                                        reference,
                                        BilingualText.of("desk.phase."
                                                        + phase.kind().word())
                                                .in(language.code()),
                                        BilingualText.of("desk.calendar.phase").in(language.code()))));
    }

    private static String id(WorkItem item) {
        return item.path().replace("s/", "-");
    }
}
