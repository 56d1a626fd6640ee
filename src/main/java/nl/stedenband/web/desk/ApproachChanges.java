package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.cases.Approaches;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;

/** That municipalities are approached, and that a second officer agrees where a light is red, as forms say it. */
@Singleton
final class ApproachChanges {
    private final Cases cases;
    private final Approaches approaches;
    private final Clock clock;

    ApproachChanges(Cases cases, Approaches approaches, Clock clock) {
        this.cases = cases;
        this.approaches = approaches;
        this.clock = clock;
    }

    void approach(int number, FormInput sent, Actor by) {
        Optional<Named> town = town(number, sent.written("town"));
        LocalDate on = sent.day("on", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        String through = sent.text("through");
        String next = sent.text("next");
        LocalDate due = sent.day("due").orElse(null);
        if (town.isEmpty()) {
            sent.wrong("town", ParameterFault.MISSING);
        }
        sent.check();
        Approach approach = Approach.begun(town.orElseThrow(), on, VersionedRecords.name(by), through, next, due);
        approaches.approach(number, sent.version(), approach, by);
    }

    void askConsent(int number, FormInput sent, Actor by) {
        String why = sent.required("consent-why");
        sent.check();
        approaches.askConsent(number, sent.version(), why, by);
    }

    /** @param gives who refuses says why */
    void answerConsent(int number, boolean gives, FormInput sent, Actor by) {
        String remark = gives ? sent.text("consent-remark") : sent.required("consent-remark");
        sent.check();
        approaches.answerConsent(number, sent.version(), gives, remark, by);
    }

    /** A municipality of the shortlist. */
    Optional<Named> town(int number, String id) {
        ShortlistDocument list = cases.shortlist(number).list();
        return Stream.concat(
                        list.told().stream().map(RankedTown::municipality),
                        list.colleagues().stream().map(ActiveTown::municipality))
                .filter(town -> town.id().equals(id))
                .findFirst();
    }
}
