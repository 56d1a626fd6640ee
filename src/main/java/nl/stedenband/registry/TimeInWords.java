package nl.stedenband.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Puts times of the sources into words, as exact or vague as they are. */
public record TimeInWords(TextProperties texts) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** In both languages. */
    public static BilingualText inBoth(Edtf time) {
        return new BilingualText(
                new TimeInWords(TextProperties.ENGLISH).of(time), new TimeInWords(TextProperties.DUTCH).of(time));
    }

    /** In both languages the year alone: of some day about May 2010, about 2010. Of what lies within bounds, these. */
    public static BilingualText yearInBoth(Edtf time) {
        String text = time.text();
        boolean isOfOneYear = text.length() > YEAR && text.charAt(YEAR) == '-' && text.indexOf('/') < 0;
        return inBoth(isOfOneYear ? Edtf.parse(text.substring(0, YEAR) + vagueness(text)) : time);
    }

    /** In both languages: in 2010, about 2010. */
    public static BilingualText inYear(Edtf time) {
        BilingualText year = yearInBoth(time);
        return vagueness(time.text()).isEmpty() ? BilingualText.of("time.in", year) : year;
    }

    private static String vagueness(String text) {
        String last = text.substring(text.length() - 1);
        return "~?%".contains(last) ? last : "";
    }

    /** @param edtf as it is returned where it can't be read */
    public String of(String edtf) {
        try {
            return of(Edtf.parse(edtf));
        } catch (InvalidTime e) {
            return edtf;
        }
    }

    private String of(Edtf time) {
        return time instanceof EdtfInterval interval ? interval(interval) : date((EdtfDate) time);
    }

    private String interval(EdtfInterval interval) {
        if (interval.begin().isEmpty()) {
            return texts.get("time.until", date(interval.end().orElseThrow()));
        }
        String begin = date(interval.begin().get());
        return interval.end()
                .map(end -> texts.get("time.between", begin, date(end)))
                .orElseGet(() -> texts.get(interval.isOpenEnded() ? "time.since-open" : "time.since", begin));
    }

    private String date(EdtfDate date) {
        String text = date.text();
        if (text.startsWith("[")) {
            return someTime(text.substring(1, text.length() - 1));
        }
        return switch (text.charAt(text.length() - 1)) {
            case '~' -> texts.get("time.about", exact(text.substring(0, text.length() - 1)));
            case '?' -> texts.get("time.uncertain", exact(text.substring(0, text.length() - 1)));
            case '%' ->
                texts.get("time.uncertain", texts.get("time.about", exact(text.substring(0, text.length() - 1))));
            case 'X' -> texts.get(text.endsWith("XX") ? "time.century" : "time.decade", text.replace('X', '0'));
            default -> exact(text);
        };
    }

    private String someTime(String bounds) {
        int dots = bounds.indexOf("..");
        String first = bounds.substring(0, dots);
        String last = bounds.substring(dots + 2);
        if (first.isEmpty()) {
            return texts.get("time.at-the-latest", of(last));
        }
        return last.isEmpty()
                ? texts.get("time.or-later", of(first))
                : texts.get("time.some-time-in", of(first), of(last));
    }

    private String exact(String text) {
        return switch (text.length()) {
            case YEAR -> text;
            case MONTH -> format("MMMM uuuu").format(YearMonth.parse(text));
            default -> format("d MMMM uuuu").format(LocalDate.parse(text.substring(0, DAY)));
        };
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale());
    }
}
