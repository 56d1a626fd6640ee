package nl.stedenband.importing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.InvalidTime;
import nl.stedenband.registry.Validity;

/** Times as Dutch sources print them, made into EDTF: {@code 2006-2009}, {@code eind 2006}, {@code medio 1998}. */
public final class PrintedTime {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4})");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(begin|medio|eind)\\s+(\\d{4})");

    /** "Eind 2006" is December 2006, give or take a month. */
    private static final Map<String, String> MONTHS = Map.of("begin", "-01~", "medio", "-07~", "eind", "-12~");

    private PrintedTime() {}

    /**
     * The time as EDTF.
     *
     * @throws InvalidTime when it is neither EDTF nor one of the printed forms
     */
    public static Edtf read(String printed) {
        Matcher years = YEARS.matcher(printed);
        if (years.matches()) {
            return Edtf.parse(years.group(1) + '/' + years.group(2));
        }
        Matcher part = PART_OF_YEAR.matcher(printed);
        if (part.matches()) {
            return Edtf.parse(part.group(2) + MONTHS.get(part.group(1)));
        }
        return Edtf.parse(printed);
    }

    /**
     * A begin or an end as EDTF, which may be told as an interval: by {@code ../2010}, some time in {@code 2021/2023}.
     *
     * @throws InvalidTime when it is neither, nor one of the printed forms of a date
     */
    public static EdtfDate readBound(String printed) {
        return read(printed) instanceof EdtfDate date ? date : EdtfDate.parseBound(printed);
    }

    /** What three columns of a row say of the time: begin, end ({@code ..} for one that goes on) and sighting. */
    public static Validity validity(InputRow inputRow, String sinceColumn, String untilColumn, String seenColumn) {
        Optional<String> since = date(inputRow, sinceColumn);
        Optional<String> until =
                inputRow.text(untilColumn).equals("..") ? Optional.of("..") : date(inputRow, untilColumn);
        Optional<Edtf> seen = inputRow.parsed(seenColumn, PrintedTime::read);
        Validity when = seen.map(Validity.UNDATED::withSeen).orElse(Validity.UNDATED);
        if (since.isEmpty() && until.filter(end -> !end.equals("..")).isEmpty()) {
            return when;
        }
        try {
            return when.withHeld(EdtfInterval.parse(since.orElse("") + '/' + until.orElse("")));
        } catch (InvalidTime e) {
            inputRow.error(untilColumn, e.getMessage());
            return when;
        }
    }

    private static Optional<String> date(InputRow inputRow, String column) {
        return inputRow.parsed(column, PrintedTime::readBound).map(EdtfDate::text);
    }
}
