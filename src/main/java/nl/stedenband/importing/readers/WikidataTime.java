package nl.stedenband.importing.readers;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.registry.EdtfDate;

/**
 * A time of Wikidata: as the query service writes it, {@code 1998-01-01T00:00:00Z}, or as entities have it,
 * {@code +1998-00-00T00:00:00Z} with a precision. The unknown value, for which both write a node without a name, is no date.
 *
 * @param date nothing for the unknown value
 */
record WikidataTime(Optional<EdtfDate> date) {
    private static final Pattern UNKNOWN =
            Pattern.compile("https?://www\\.wikidata\\.org/\\.well-known/genid/.+|_:.+|[tb]\\d+|somevalue");
    private static final Pattern MOMENT = Pattern.compile("\\+?(\\d{4})-(\\d{2})-(\\d{2})T00:00:00Z?");
    private static final Pattern MEMBER_TIME = Pattern.compile("\"time\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern MEMBER_PRECISION = Pattern.compile("\"precision\"\\s*:\\s*(\\d+)");
    private static final int DAY = 11;
    private static final int MONTH = 10;
    private static final int YEAR = 9;
    private static final int DECADE = 8;
    private static final int CENTURY = 7;
    private static final int YEARS = 100;

    /**
     * Reads a time.
     *
     * @param precision Wikidata's number, 9 for a year; nothing where the results don't have it
     * @throws nl.stedenband.registry.InvalidTime when it is no time
     */
    static WikidataTime read(String text, OptionalInt precision) {
        if (UNKNOWN.matcher(text).matches()) {
            return new WikidataTime(Optional.empty());
        }
        Matcher member = MEMBER_TIME.matcher(text);
        if (text.startsWith("{") && member.find()) {
            Matcher itsPrecision = MEMBER_PRECISION.matcher(text);
            return read(
                    member.group(1),
                    itsPrecision.find() ? OptionalInt.of(Integer.parseInt(itsPrecision.group(1))) : precision);
        }
        Matcher moment = MOMENT.matcher(text);
        return moment.matches()
                ? ofPrecision(moment, precision.orElseGet(() -> precisionOf(moment)))
                : new WikidataTime(Optional.of(EdtfDate.parse(text)));
    }

    /** Where the precision is lost, a first of January is a year, as the query service writes a year as its first day. */
    private static int precisionOf(Matcher moment) {
        String day = moment.group(2) + moment.group(3);
        if (day.equals("0101") || day.startsWith("00")) {
            return YEAR;
        }
        return day.endsWith("00") ? MONTH : DAY;
    }

    private static WikidataTime ofPrecision(Matcher moment, int precision) {
        String year = moment.group(1);
        return switch (precision) {
            case DAY -> dated(year + '-' + moment.group(2) + '-' + moment.group(3));
            case MONTH -> dated(year + '-' + moment.group(2));
            case YEAR -> dated(year);
            case DECADE -> dated(year.substring(0, year.length() - 1) + 'X');
            case CENTURY -> century(Integer.parseInt(year));
            default -> new WikidataTime(Optional.empty());
        };
    }

    /** The twentieth century is written as any of 1901 to 2000. */
    private static WikidataTime century(int year) {
        int last = (year + YEARS - 1) / YEARS * YEARS;
        return dated("[%04d..%04d]".formatted(last - YEARS + 1, last));
    }

    private static WikidataTime dated(String edtf) {
        return new WikidataTime(Optional.of(EdtfDate.parse(edtf)));
    }
}
