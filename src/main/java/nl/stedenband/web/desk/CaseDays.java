package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.TimeInWords;

/** Reads the days that officers write of a case: none has yet to come, and none comes before what it follows. */
@Singleton
final class CaseDays {
    private final Cases cases;
    private final Clock clock;

    CaseDays(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** A day that is no later than today, as nobody knows more of it before; nothing where none is written. */
    Optional<LocalDate> past(FormInput sent, String field) {
        Optional<LocalDate> day = sent.day(field);
        day.filter(one -> one.isAfter(today())).ifPresent(one -> sent.wrong(field, ParameterFault.YET_TO_COME, one));
        return day;
    }

    /** The same; today where none is written. */
    LocalDate pastOrToday(FormInput sent, String field) {
        return past(sent, field).orElseGet(this::today);
    }

    /** When a municipality was approached, as it is corrected. */
    LocalDate approached(int number, FormInput sent) {
        LocalDate on = pastOrToday(sent, "on");
        approach(number, sent)
                .map(Approach::answeredOn)
                .filter(on::isAfter)
                .ifPresent(answered -> sent.wrong("on", ParameterFault.AFTER_ANSWER, inWords(answered)));
        return on;
    }

    /** When a municipality answered. */
    LocalDate answered(int number, FormInput sent) {
        LocalDate on = pastOrToday(sent, "answered-on");
        approach(number, sent)
                .map(Approach::on)
                .filter(on::isBefore)
                .ifPresent(
                        approached -> sent.wrong("answered-on", ParameterFault.BEFORE_APPROACH, inWords(approached)));
        return on;
    }

    /** When a case was closed: not before what was done last, or before it was opened where nothing was. */
    LocalDate closed(int number, FormInput sent) {
        LocalDate on = pastOrToday(sent, "closed-on");
        LocalDate last = cases.get(number).file().approaches().stream()
                .flatMap(approach -> Stream.of(approach.on(), approach.answeredOn()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseGet(() -> opened(number));
        if (on.isBefore(last)) {
            sent.wrong("closed-on", ParameterFault.BEFORE_LAST_STEP, inWords(last));
        }
        return on;
    }

    private LocalDate opened(int number) {
        return cases.history(number).stream()
                .map(CaseVersion::at)
                .map(DutchTime::day)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private Optional<Approach> approach(int number, FormInput sent) {
        return cases.get(number).file().find(sent.written("town"));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private static BilingualText inWords(LocalDate day) {
        return TimeInWords.inBoth(EdtfDate.of(day));
    }
}
