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
 * unspecified last digits of the year ({@code 199X}), or some
 * time within bounds, {@code [..2010]}, {@code [2021..]} or {@code [2021..2023]}.
 *
 * <p>EDTF doesn't say how wide "approximate" and "uncertain" are. Here each means that the true date may lie one unit of the
 * stated precision to either side: {@code 1975~} is 1974 to 1976, {@code 2006-12~} November 2006 to January 2007.
 */
public record EdtfDate(String text, DayRange possible) implements Edtf {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%])?");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}:\\d{2})(Z|[+-]\\d{2}(?::\\d{2})?)?");
    private static final Pattern UNSPECIFIED = Pattern.compile("(\\d{3}X|\\d{2}XX)");

    private static final Pattern SOME_TIME = Pattern.compile("\\[([^\\[\\]]*?)\\.\\.([^\\[\\]]*)]");
    private static final Pattern SEASON = Pattern.compile("\\d{4}-(?:2[1-9]|3\\d|4[01])[~?%]?");

    /**
     * Reads a date.
     *
     * @throws InvalidTime when the text is no such date
     */
    public static EdtfDate parse(String text) {
        try {
            if (SEASON.matcher(text).matches()) {
                throw new InvalidTime(
                        "'%s' is a season or another part of a year, which is not supported; write the months"
                                        .formatted(text)
                                + " as 2004-06/2004-08, or the year");
            }
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
        Matcher someTime = SOME_TIME.matcher(text);
        if (someTime.matches()) {
            return new EdtfDate(text, someTime(text, someTime.group(1), someTime.group(2)));
        }
        throw new InvalidTime(
                "'%s' is not an EDTF date such as 2009, 2009-06, 2009-06-30, 1975~, 1975? or 199X".formatted(text));
    }

    /**
     * Reads a begin or an end, which may be told as an interval: by {@code ../2010}, some time in {@code 2021/2023}.
     *
     * @throws InvalidTime when it is neither a date nor an interval with an end
     */
    public static EdtfDate parseBound(String text) {
        if (text.indexOf('/') < 0) {
            return parse(text);
        }
        EdtfInterval interval = EdtfInterval.parse(text);
        if (interval.end().isEmpty() || text.startsWith("/")) {
            throw new InvalidTime(
                    "'%s' is a period; a begin or an end is a date, or lies within bounds as ../2010 or 2021/2023"
                            .formatted(text));
        }
        return parse("[" + text.replace("../", "/").replace("/", "..") + "]");
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

    private static DayRange someTime(String text, String first, String last) {
        if (first.isEmpty() && last.isEmpty()) {
            throw new InvalidTime("'%s' has no bounds".formatted(text));
        }
        long min =
                first.isEmpty() ? DayRange.BEGINNING : parse(first).possible().min();
        long max = last.isEmpty() ? DayRange.END : parse(last).possible().max();
        if (min > max) {
            throw new InvalidTime("'%s' ends before it begins".formatted(text));
        }
        return new DayRange(min, max);
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
