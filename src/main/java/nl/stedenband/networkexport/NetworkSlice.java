package nl.stedenband.networkexport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ClockReading;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.ViewpointReader;

/**
 * Which part of the network is written.
 *
 * @param viewpoint of its first day
 * @param days the day; or of a panel the same day of each year, in order of time
 * @param isPanel whether it has a row for each year
 * @param scope whether the world around is part of it
 */
public record NetworkSlice(Viewpoint viewpoint, List<LocalDate> days, boolean isPanel, Scope scope) {
    /** Longer than there are ties. */
    private static final int MOST_YEARS = 500;

    private static final String EACH_YEAR = "year";

    public NetworkSlice {
        days = List.copyOf(days);
    }

    /**
     * The slice that is asked for.
     *
     * @throws nl.stedenband.registry.InvalidQuestion with everything that is wrong in what was asked
     */
    public static NetworkSlice read(WrittenParameters written, ClockReading now) {
        Viewpoint viewpoint = written.viewpoint(now);
        LocalDate to = written.value("to", ViewpointReader::day);
        String every = written.oneOf("every", List.of(EACH_YEAR));
        if (to != null && written.text("every") == null) {
            written.refuse("every", ParameterFault.MISSING_SUCH_AS.with("period", EACH_YEAR));
        } else if (every != null && written.text("to") == null) {
            written.refuse("to", ParameterFault.MISSING_SUCH_AS.with("date", now.day()));
        } else if (to != null && to.isBefore(viewpoint.asOf())) {
            written.refuse("to", ParameterFault.ENDS_BEFORE_BEGIN.with());
        } else if (to != null && viewpoint.asOf().plusYears(MOST_YEARS).isBefore(to)) {
            written.refuse("to", ParameterFault.TOO_MANY_YEARS.with(MOST_YEARS));
        }
        Scope scope = written.scope();
        written.check();
        return new NetworkSlice(
                viewpoint, to == null ? List.of(viewpoint.asOf()) : years(viewpoint.asOf(), to), to != null, scope);
    }

    private static List<LocalDate> years(LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        for (int year = 0; !from.plusYears(year).isAfter(to); year++) {
            days.add(from.plusYears(year));
        }
        return days;
    }

    /** What a folder of it is called. */
    BilingualText title() {
        return isPanel
                ? BilingualText.of(
                        "network-export.years",
                        days.get(0).toString(),
                        days.get(days.size() - 1).toString())
                : BilingualText.of("network-export.day", viewpoint.asOf().toString());
    }

    /** What a file of it is called, without ending. */
    public String fileName() {
        LocalDate last = days.get(days.size() - 1);
        return (scope == Scope.WORLD ? "world-network-" : "network-") + viewpoint.asOf() + (isPanel ? "-" + last : "");
    }

    /** Days since 1970. */
    List<Long> epochDays() {
        return days.stream().map(LocalDate::toEpochDay).toList();
    }

    /** What was asked, to be asked again. */
    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>(viewpoint.written());
        if (isPanel) {
            written.put("to", days.get(days.size() - 1).toString());
            written.put("every", EACH_YEAR);
        }
        if (scope != Scope.NL) {
            written.put(Scope.PARAMETER, scope.word());
        }
        return written;
    }
}
