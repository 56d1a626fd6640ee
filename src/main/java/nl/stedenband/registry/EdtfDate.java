package nl.stedenband.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, month, day or moment, exact, approximate ({@code ~}), uncertain ({@code ?}), both ({@code %}), or with
 * unspecified last digits of the year ({@code 199X}).
 *
 * <p>EDTF doesn't say how wide "approximate" and "uncertain" are. Here each means that the true date may lie one unit of the
 * stated precision to either side: {@code 1975~} is 1974 to 1976, {@code 2006-12~} November 2006 to January 2007.
 */
public record EdtfDate(String text, DayRange possible) implements Edtf {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%])?");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}:\\d{2})(Z|[+-]\\d{2}(?::\\d{2})?)?");
    private static final Pattern UNSPECIFIED = Pattern.compile("(\\d{3}X|\\d{2}XX)");

    /**
     * Reads a date.
     *
     * @throws InvalidTime when the text is no such date
     */
    public static EdtfDate parse(String text) {
        try {
            Matcher date = DATE.matcher(text);
            if (date.matches()) {
                return new EdtfDate(text, bounds(date));
            }
            Matcher moment = MOMENT.matcher(text);
            if (moment.matches()) {
                return new EdtfDate(text, dayOf(moment));
            }
        } catch (DateTimeException e) {
            throw new InvalidTime("'%s' is not a date that exists".formatted(text));
        }
        if (UNSPECIFIED.matcher(text).matches()) {
            return new EdtfDate(text, unspecified(text));
        }
        throw new InvalidTime(
                "'%s' is not an EDTF date such as 2009, 2009-06, 2009-06-30, 1975~, 1975? or 199X".formatted(text));
    }

    public static EdtfDate of(LocalDate day) {
        return parse(day.toString());
    }

    public boolean surelyBefore(EdtfDate other) {
        return possible.surelyBefore(other.possible);
    }

    private static DayRange bounds(Matcher date) {
        int year = year(date.group(1));
        long spread = date.group(4) == null ? 0 : 1;
        if (date.group(3) != null) {
            LocalDate day = LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            return within(day.minusDays(spread), day.plusDays(spread));
        }
        if (date.group(2) != null) {
            YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            return within(
                    month.minusMonths(spread).atDay(1), month.plusMonths(spread).atEndOfMonth());
        }
        return within(
                LocalDate.of(year, 1, 1).minusYears(spread),
                LocalDate.of(year, 12, 31).plusYears(spread));
    }

    private static DayRange dayOf(Matcher moment) {
        LocalDate day = LocalDate.parse(moment.group(1));
        year(moment.group(1).substring(0, 4));
        LocalTime.parse(moment.group(2));
        if (moment.group(3) != null) {
            ZoneOffset.of(moment.group(3));
        }
        return DayRange.of(day, day);
    }

    private static DayRange unspecified(String text) {
        int first = Math.max(1, Integer.parseInt(text.replace('X', '0')));
        int last = Integer.parseInt(text.replace('X', '9'));
        return DayRange.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (year == 0) {
            throw new DateTimeException("there is no year 0000 here");
        }
        return year;
    }

    private static DayRange within(LocalDate first, LocalDate last) {
        return new DayRange(
                Math.max(DayRange.BEGINNING, first.toEpochDay()), Math.min(DayRange.END, last.toEpochDay()));
    }
}
