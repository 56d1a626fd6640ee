package nl.stedenband.desk.match;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A phase of the work after a match.
 *
 * @param number of the phase within its case, from 1; 0 before it has one
 * @param plannedEnd the last day
 * @param begun null while it hasn't
 * @param ended the last day; null while it goes on
 */
@Serdeable
public record MatchPhase(
        int number,
        Kind kind,
        LocalDate plannedBegin,
        LocalDate plannedEnd,
        @Nullable LocalDate begun,
        @Nullable LocalDate ended,
        List<ExchangeFormat> formats) {

    public MatchPhase {
        formats = List.copyOf(formats);
    }

    /** What is done in a phase, in the usual order. */
    public enum Kind {
        ACQUAINTANCE,
        AGREEMENT,
        EXECUTION,
        EVALUATION;

        /** In forms and keys of texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    MatchPhase numbered(int own) {
        return new MatchPhase(own, kind, plannedBegin, plannedEnd, begun, ended, formats);
    }

    /** The same with what really happened. */
    public MatchPhase went(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new MatchPhase(number, kind, plannedBegin, plannedEnd, from, until, formats);
    }

    /** Whether it should have ended before a day and hasn't. */
    public boolean isLate(LocalDate today) {
        return ended == null && plannedEnd.isBefore(today);
    }
}
