package nl.stedenband.web.page;

import java.util.Locale;
import nl.stedenband.registry.TextProperties;

/** The texts of one language, for what is put into words outside of templates. */
public record Texts(Language language) {

    public Locale locale() {
        return language.locale();
    }

    /** A text with {@code {0}}, {@code {1}} filled in; its key where there is no such. */
    public String get(String key, Object... values) {
        return TextProperties.in(language.code()).find(key, values).orElse(key);
    }

    /** A text, or the word itself where the sources use words of their own. */
    String orWord(String key, String word) {
        return TextProperties.in(language.code()).find(key).orElse(word);
    }
}
