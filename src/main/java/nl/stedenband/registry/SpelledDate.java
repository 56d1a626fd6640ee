package nl.stedenband.registry;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them in forms, in Dutch and English: {@code maart 2023}, {@code 12 mei 1985}, {@code March 5, 2023},
 * {@code 30-6-2019}, {@code omstreeks 1975}. Files are read more strictly.
 */
public final class SpelledDate {
    /** Of Dutch and English, January first; the first three letters of a month are another name of it. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january"),
            List.of("februari", "february"),
            List.of("maart", "march", "mrt"),
            List.of("april"),
            List.of("mei", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("augustus", "august"),
            List.of("september", "sept"),
            List.of("oktober", "october"),
            List.of("november"),
            List.of("december"));

    private static final Pattern ABOUT = Pattern.compile("(?:omstreeks|rond|circa|ca\\.?|about|around) +(.+)");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}+)\\.?,? +(\\d{4})");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})(?:e|ste|de|st|nd|rd|th)?\\.? +(\\p{L}+)\\.?,? +(\\d{4})");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("(\\p{L}+)\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[-.](\\d{1,2})[-.](\\d{4})");

    private SpelledDate() {}

    /** The date in EDTF; what is no date that is spelled out comes back as it was written. */
    public static String edtf(String written) {
        String text =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            String date = exact(about.group(1), "");
            return date.isEmpty() ? written : date + '~';
        }
        return exact(text, written);
    }

    private static String exact(String text, String otherwise) {
        Matcher day = DAY_MONTH_YEAR.matcher(text);
        if (day.matches()) {
            return date(day.group(3), month(day.group(2)), day.group(1), otherwise);
        }
        Matcher english = MONTH_DAY_YEAR.matcher(text);
        if (english.matches()) {
            return date(english.group(3), month(english.group(1)), english.group(2), otherwise);
        }
        Matcher month = MONTH_YEAR.matcher(text);
        if (month.matches()) {
            return date(month.group(2), month(month.group(1)), "0", otherwise);
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return date(digits.group(3), Integer.parseInt(digits.group(2)), digits.group(1), otherwise);
        }
        return text.matches("\\d{4}(?:-\\d{2}){0,2}") ? text : otherwise;
    }

    private static String date(String year, int month, String day, String otherwise) {
        if (month == 0) {
            return otherwise;
        }
        return day.equals("0")
                ? "%s-%02d".formatted(year, month)
                : "%s-%02d-%02d".formatted(year, month, Integer.parseInt(day));
    }

    /** From 1; 0 where the word is no month. */
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream()
                    .anyMatch(name -> name.equals(word) || name.substring(0, 3).equals(word))) {
                return i + 1;
            }
        }
        return 0;
    }
}
