package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.followup.MatchPhases;
import nl.stedenband.desk.match.ExchangeFormat;
import nl.stedenband.desk.match.MatchPhase;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;

/** That phases are planned, took place, and are corrected and erased, as forms say it. */
@Singleton
final class PhaseChanges {
    private static final String REASON = "reason";

    private final MatchPhases matchPhases;
    private final CaseDays days;

    PhaseChanges(MatchPhases matchPhases, CaseDays days) {
        this.matchPhases = matchPhases;
        this.days = days;
    }

    void add(int number, FormInput sent, Actor by) {
        matchPhases.add(number, sent.version(), read(0, sent), by);
    }

    /** When it began and ended, and nothing else of it. */
    void went(int number, FormInput sent, Actor by) {
        MatchPhase before = matchPhases.get(number, number(sent, "phase"));
        Optional<LocalDate> begun = days.past(sent, "phase-begun");
        Optional<LocalDate> ended = days.past(sent, "phase-ended");
        checkOrder(begun, ended, sent);
        sent.check();
        matchPhases.went(number, sent.version(), before.went(begun.orElse(null), ended.orElse(null)), by);
    }

    void correct(int number, FormInput sent, Actor by) {
        String reason = sent.required(REASON);
        matchPhases.correct(number, sent.version(), read(number(sent, "phase"), sent), reason, by);
    }

    void erase(int number, FormInput sent, Actor by) {
        String reason = sent.required(REASON);
        sent.check();
        matchPhases.erase(number, number(sent, "phase"), reason, by);
    }

    /** The number of a part; 0, which none has, where the form doesn't say. */
    static int number(FormInput sent, String field) {
        String number = sent.written(field);
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    private MatchPhase read(int own, FormInput sent) {
        MatchPhase.Kind kind = sent.oneOf("phase-kind", MatchPhase.Kind.values(), MatchPhase.Kind::word);
        Optional<LocalDate> plannedBegin = required(sent, "phase-planned-begin");
        Optional<LocalDate> plannedEnd = required(sent, "phase-planned-end");
        Optional<LocalDate> begun = days.past(sent, "phase-begun");
        Optional<LocalDate> ended = days.past(sent, "phase-ended");
        if (isAfter(plannedBegin, plannedEnd)) {
            sent.wrong("phase-planned-end", ParameterFault.ENDS_BEFORE_BEGIN);
        }
        checkOrder(begun, ended, sent);
        List<ExchangeFormat> formats = Arrays.stream(ExchangeFormat.values())
                .filter(format -> !sent.written("format-" + format.word()).isEmpty())
                .toList();
        sent.check();
        return new MatchPhase(
                own,
                kind,
                plannedBegin.orElseThrow(),
                plannedEnd.orElseThrow(),
                begun.orElse(null),
                ended.orElse(null),
                formats);
    }

    private static Optional<LocalDate> required(FormInput sent, String field) {
        if (sent.written(field).isEmpty()) {
            sent.wrong(field, ParameterFault.MISSING);
        }
        return sent.day(field);
    }

    private static void checkOrder(Optional<LocalDate> begun, Optional<LocalDate> ended, FormInput sent) {
        if (ended.isPresent() && sent.written("phase-begun").isEmpty()) {
            sent.wrong("phase-begun", ParameterFault.MISSING);
        }
        if (isAfter(begun, ended)) {
            sent.wrong("phase-ended", ParameterFault.ENDS_BEFORE_BEGIN);
        }
    }

    private static boolean isAfter(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    }
}
