package nl.stedenband.desk.letter;

import java.util.Arrays;
import java.util.Locale;

/** In what language a letter is. */
public enum LetterLanguage {
    NL,
    EN,
    FR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That of a code; Dutch where it is none. */
    public static LetterLanguage of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(NL);
    }

    Locale locale() {
        return Locale.forLanguageTag(code());
    }
}
