package nl.stedenband.registry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts of one language from {@code i18n/messages_nl.properties} or {@code i18n/messages_en.properties}. */
public final class TextProperties {
    static final TextProperties ENGLISH = new TextProperties("en");
    static final TextProperties DUTCH = new TextProperties("nl");

    /** A place for a value, or words that follow a number: {@code {0, plural, one {# tie} other {# ties}}}, with the number at the hash. */
    private static final Pattern GAP = Pattern.compile("\\{(\\d)(?:, plural, one \\{([^{}]*)} other \\{([^{}]*)})?}");

    private final String language;
    private final Map<String, String> texts = new HashMap<>();

    private TextProperties(String language) {
        this.language = language;
        ResourceBundle bundle = ResourceBundle.getBundle(
                "i18n.messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** @param language {@code nl} or anything else, which is answered in English */
    public static TextProperties in(String language) {
        return language.equals(DUTCH.language) ? DUTCH : ENGLISH;
    }

    /**
     * A text with values in the places of {@code {0}}, {@code {1}} …, which are numbered in the order of the values, and with the plural or
     * singular that goes with them.
     */
    public Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(texts.get(key))
                .map(text -> GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(filled(gap, values))));
    }

    String get(String key, Object... values) {
        return find(key, values)
                .orElseThrow(() -> new IllegalArgumentException("no text '%s' in %s".formatted(key, language)));
    }

    /** Both languages have a form for one and another for all other numbers, none among them. */
    private String filled(MatchResult gap, Object... values) {
        String value = written(Integer.parseInt(gap.group(1)), values);
        if (gap.group(2) == null) {
            return value;
        }
        return gap.group(value.equals("1") ? 2 : 3).replace("#", value);
    }

    private String written(int gap, Object... values) {
        if (gap >= values.length) {
            return "{" + gap + '}';
        }
        return values[gap] instanceof BilingualText bilingualText
                ? bilingualText.in(language)
                : String.valueOf(values[gap]);
    }
}
