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
    /** Who asks, where the municipality has a tie with it already, with its begin as far as known. */
    TIE,
    THEMES,
    ASKED,
    OFFERED,
    /** Why this municipality, as the desk tells it, one a line. */
    REASONS,
    /** What the shortlist says of this municipality, in the third person, one a line. */
    LISTED,
    /** Other municipalities that have a tie in the country, as far as known. */
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
