package nl.stedenband.release;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a release is called: its year and month, and a number where the month has several.
 *
 * @param text {@code 2026.12} or {@code 2026.12.1}
 */
public record ReleaseName(String text) {
    private static final Pattern FORM = Pattern.compile("\\d{4}\\.(0?[1-9]|1[0-2])(\\.\\d{1,3})?");

    /** Nothing where the text is no such name. */
    public static Optional<ReleaseName> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ReleaseName(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
