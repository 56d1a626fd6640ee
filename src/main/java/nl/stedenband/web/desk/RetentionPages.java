package nl.stedenband.web.desk;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.amendment.Amendment;
import nl.stedenband.desk.amendment.Amendments;
import nl.stedenband.desk.retention.Dossier;
import nl.stedenband.desk.retention.Dossiers;
import nl.stedenband.desk.retention.RetentionPeriods;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.Pages;

/** Renders the pages on what is kept and destroyed. */
@Singleton
final class RetentionPages {

    private final Dossiers dossiers;
    private final Amendments amendments;
    private final OfficerNames officerNames;
    private final CsrfTokens csrfTokens;
    private final Pages pages;
    private final Clock clock;

    RetentionPages(
            Dossiers dossiers,
            Amendments amendments,
            OfficerNames officerNames,
            CsrfTokens csrfTokens,
            Pages pages,
            Clock clock) {
        this.dossiers = dossiers;
        this.amendments = amendments;
        this.officerNames = officerNames;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
        this.clock = clock;
    }

    String list(HttpRequest<?> request) {
        return pages.render(
                "desk/retention",
                new RetentionPage(
                        dossiers.listToDecide(today()),
                        amendments.list().stream()
                                .filter(amendment -> amendment.kind() == Amendment.Kind.DESTROYED)
                                .toList(),
                        officerNames.names()),
                request);
    }

    String page(int number, HttpRequest<?> request) {
        return mistaken(number, new FormInput(Map.of()), List.of(), request);
    }

    String mistaken(int number, FormInput sent, List<Mistake> mistakes, HttpRequest<?> request) {
        CurrentUser user = CurrentUser.get(request);
        Dossier dossier = dossiers.get(number);
        return pages.render(
                "desk/destruction",
                new DestructionPage(
                        csrfTokens.token(request),
                        dossier,
                        dossier.isDue(today()),
                        officerNames.names(),
                        VersionedRecords.name(user.actor()),
                        user.is(AccountRole.ADMIN),
                        user.is(AccountRole.DESK),
                        sent.fields(),
                        mistakes),
                request);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /**
     * What is to be decided on, and what was destroyed.
     *
     * @param toDecide whose period is over, or that somebody asks to be destroyed
     * @param destroyed the latest first
     * @param officers names by the ids of accounts
     */
    public record RetentionPage(List<Dossier> toDecide, List<Amendment> destroyed, Map<String, String> officers) {

        /** How long is kept, by what came of it; the longest first. */
        public List<Map.Entry<String, Period>> periods() {
            return RetentionPeriods.all().entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Period> period) ->
                                    -period.getValue().toTotalMonths())
                            .thenComparing(Map.Entry::getKey))
                    .toList();
        }
    }

    /**
     * A request before it is destroyed. Nothing that officers wrote in it is shown.
     *
     * @param form what its form is known by
     * @param officers names by the ids of accounts
     * @param reader the id of who looks at it
     * @param isOfficer whether they may look at the request itself
     * @param values what was sent with the form and could not be taken
     */
    public record DestructionPage(
            String form,
            Dossier dossier,
            boolean isDue,
            Map<String, String> officers,
            String reader,
            boolean isAdmin,
            boolean isOfficer,
            Map<String, String> values,
            List<Mistake> mistakes) {

        public boolean isAskedByReader() {
            return dossier.asked() != null && dossier.asked().by().equals(reader);
        }

        /** What stands in a field of the form. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }
}
