package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.Contact;
import nl.stedenband.desk.Contacts;
import nl.stedenband.desk.call.Selections;
import nl.stedenband.desk.cases.Approaches;
import nl.stedenband.desk.cases.CaseCorrections;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.work.Assignments;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.desk.CasePage.Draft;
import nl.stedenband.web.desk.HistoryPage.Step;
import nl.stedenband.web.page.Pages;

/** Renders pages of cases. */
@Singleton
final class CasePages {
    private final Cases cases;
    private final CaseCorrections caseCorrections;
    private final Assignments assignments;
    private final OfficerNames officerNames;
    private final Contacts contacts;
    private final Approaches approaches;
    private final Selections selections;
    private final TownNames towns;
    private final CsrfTokens csrfTokens;
    private final Pages pages;
    private final Clock clock;

    CasePages(
            Cases cases,
            CaseCorrections caseCorrections,
            Assignments assignments,
            OfficerNames officerNames,
            Contacts contacts,
            Approaches approaches,
            Selections selections,
            TownNames towns,
            CsrfTokens csrfTokens,
            Pages pages,
            Clock clock) {
        this.cases = cases;
        this.caseCorrections = caseCorrections;
        this.assignments = assignments;
        this.officerNames = officerNames;
        this.contacts = contacts;
        this.approaches = approaches;
        this.selections = selections;
        this.towns = towns;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
        this.clock = clock;
    }

    String page(int number, HttpRequest<?> request) {
        return render(cases.get(number), Draft.NOTHING, List.of(), null, request);
    }

    String mistaken(int number, FormInput sent, List<Mistake> mistakes, HttpRequest<?> request) {
        return render(cases.get(number), draft(sent), mistakes, null, request);
    }

    /** What somebody wrote stays; sent again it comes after what the other did, which is shown. */
    String overtaken(int number, FormInput sent, HttpRequest<?> request) {
        return render(cases.get(number), draft(sent), List.of(), conflict(number, sent), request);
    }

    /** What another did since the form was shown. */
    EditConflict conflict(int number, FormInput sent) {
        List<CaseVersion> history = cases.history(number);
        CaseVersion now = history.get(0);
        return new EditConflict(
                officerNames.names().getOrDefault(now.by(), now.by()),
                history.stream()
                        .filter(one -> one.version() == sent.version())
                        .findFirst()
                        .map(now::since)
                        .orElse(List.of()));
    }

    String history(int number, HttpRequest<?> request) {
        Map<String, String> names = officerNames.names();
        cases.get(number);
        return pages.render(
                "desk/history",
                HistoryPage.of(
                        assignments.get(Assignments.Sort.CASE, number),
                        number,
                        names,
                        HistoryPage.steps(
                                cases.history(number),
                                (one, differences) -> new Step(
                                        one.version(), one.at(), names.getOrDefault(one.by(), one.by()), differences),
                                CaseVersion::since)),
                request);
    }

    private static Draft draft(FormInput sent) {
        String form = sent.written("do");
        return new Draft(
                switch (form) {
                    case "answer" -> form + '-' + sent.written("town");
                    case "correct-note", "erase-note" -> "note-" + sent.written("note");
                    case "rename-attachment", "erase-attachment" -> "attachment-" + sent.written("attachment");
                    case "correct-approach", "erase-approach" -> "amend-" + sent.written("town");
                    case "phase-went" -> "went-" + sent.written("phase");
                    case "correct-phase", "erase-phase" -> "phase-" + sent.written("phase");
                    case "correct-result", "erase-result" -> "result-" + sent.written("result");
                    case "correct-ending", "erase-ending" -> "ending";
                    case "give-consent", "refuse-consent" -> "consent";
                    default -> form;
                },
                sent.fields());
    }

    private String render(
            CaseVersion shown,
            Draft draft,
            List<Mistake> mistakes,
            @Nullable EditConflict editConflict,
            HttpRequest<?> request) {
        return pages.render(
                "desk/case",
                new CasePage(
                        csrfTokens.token(request),
                        shown,
                        cases.shortlist(shown.number()).list(),
                        caseCorrections.list(shown.number()),
                        assignments.get(Assignments.Sort.CASE, shown.number()).officer(),
                        officerNames.names(),
                        VersionedRecords.name(CurrentUser.get(request).actor()),
                        approaches.lights(shown),
                        selections.judged(shown.request()),
                        towns.current(),
                        contacts.list().stream().collect(Collectors.toMap(Contact::municipality, contact -> contact)),
                        DutchTime.day(clock.instant()),
                        draft,
                        mistakes,
                        editConflict),
                request);
    }
}
