package nl.stedenband.desk.shortlist;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.graph.matching.MatchingQueries.CapacityRow;
import nl.stedenband.matching.evidence.Capacity;

/**
 * Reads size classes as the survey prints them: {@code 20.000 tot 50.000}, {@code Meer dan 100.000}. What is no class, such as all
 * municipalities together, is passed over.
 */
final class SizeClasses {
    /** Hours a week in practice, by VNG's survey of 2009; the hours on paper are about half of them in small municipalities. */
    static final String TABLE = "VNG-2009-4.4";

    private static final Pattern FROM_TO = Pattern.compile("([\\d.]+) tot ([\\d.]+)");
    private static final Pattern ABOVE = Pattern.compile("Meer dan ([\\d.]+)");

    private SizeClasses() {}

    static List<Capacity> read(List<CapacityRow> rows) {
        return rows.stream().map(SizeClasses::read).flatMap(Optional::stream).toList();
    }

    private static Optional<Capacity> read(CapacityRow row) {
        Matcher fromTo = FROM_TO.matcher(row.row());
        if (fromTo.matches()) {
            return Optional.of(
                    new Capacity(number(fromTo.group(1)), number(fromTo.group(2)), row.hours(), row.sources()));
        }
        Matcher above = ABOVE.matcher(row.row());
        return above.matches()
                ? Optional.of(new Capacity(number(above.group(1)), Long.MAX_VALUE, row.hours(), row.sources()))
                : Optional.empty();
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(".", ""));
    }
}
