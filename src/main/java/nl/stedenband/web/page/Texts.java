package nl.stedenband.web.page;

import io.micronaut.context.MessageSource;
import java.util.Locale;
import java.util.Map;

/** The texts of one language, for what is put into words outside of templates. */
public record Texts(MessageSource source, Language language) {

    public Locale locale() {
        return language.locale();
    }

    /** A text with {@code {0}}, {@code {1}} filled in; its key where there is no such. */
    public String get(String key, Object... values) {
        return source.getMessage(key, key, locale(), values);
    }

    /** A text, or the word itself where the sources use words of their own. */
    String orWord(String key, String word) {
        return source.getMessage(key, MessageSource.MessageContext.of(locale(), Map.of()))
                .orElse(word);
    }
}
