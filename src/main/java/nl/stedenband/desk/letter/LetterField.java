package nl.stedenband.desk.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a template can name in braces: {@code {partner}}. */
public enum LetterField {
    /** That the letter goes to. */
    MUNICIPALITY,
    /** Who asks, with its country. */
    PARTNER,
    COUNTRY,
    THEMES,
    ASKED,
    OFFERED,
    /** Why this municipality, one a line. */
    REASONS,
    /** Municipalities that work in the country. */
    COLLEAGUES,
    /** The day by which who asks wants to know. */
    TERM;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LetterField> ofWord(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** As a template writes them. */
    static List<String> written() {
        return Arrays.stream(values()).map(field -> '{' + field.word() + '}').toList();
    }
}
