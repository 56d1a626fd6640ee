package nl.stedenband.desk.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

    /** A day in words; the first of a month is an ordinal in French. */
    String written(LocalDate day) {
        String cardinal = DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(day);
        return this == FR && day.getDayOfMonth() == 1 ? cardinal.replaceFirst("1", "1er") : cardinal;
    }

    Locale locale() {
        return Locale.forLanguageTag(code());
    }
}
