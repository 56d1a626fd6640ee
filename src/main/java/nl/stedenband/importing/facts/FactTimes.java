package nl.stedenband.importing.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.importing.PrintedTime;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.InvalidTime;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Validity;

/** When a fact holds: its begin and end, its renewals, and when its source saw it. */
final class FactTimes {
    private static final String[] SEEN = {"study_period", "as_of"};

    private FactTimes() {}

    static Validity of(Fact fact) {
        Optional<EdtfDate> since = date(fact, PrintedTime::readBound, "start", "start_year", "since");
        Optional<EdtfDate> until = date(fact, PrintedTime::readBound, "end", "end_year", "until");
        Optional<Edtf> seen = date(fact, PrintedTime::read, SEEN);
        Validity when = seen.map(Validity.UNDATED::withSeen).orElse(Validity.UNDATED);
        try {
            List<EdtfDate> renewed =
                    fact.texts("renewed").stream().map(EdtfDate::parse).toList();
            when = when.withRenewed(renewed);
            if (since.isPresent() || until.isPresent()) {
                when = when.withHeld(
                        EdtfInterval.parse(since.map(EdtfDate::text).orElse("")
                                + '/'
                                + until.map(EdtfDate::text).orElse("")));
            }
        } catch (InvalidTime e) {
            fact.row().error("", e.getMessage());
        }
        return when;
    }

    /** The member that says when the source saw it. */
    static String seenColumn(Fact fact) {
        return fact.row().cell(SEEN[0]).isPresent() ? SEEN[0] : SEEN[1];
    }

    /** The days that the fact speaks of. */
    static DayRange days(Validity when, Source source) {
        return when.seen()
                .or(() -> when.held().map(held -> held))
                .orElse(source.spoke())
                .possible();
    }

    private static <T> Optional<T> date(Fact fact, Function<String, T> read, String... names) {
        for (String name : names) {
            if (fact.row().cell(name).isPresent()) {
                return fact.row().parsed(name, read);
            }
        }
        return Optional.empty();
    }
}
