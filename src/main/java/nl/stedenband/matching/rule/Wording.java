package nl.stedenband.matching.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.stedenband.registry.BilingualText;

/** Numbers and lists of names in sentences of either language. */
final class Wording {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Wording() {}

    /** A sentence in both languages; numbers and texts stand where {@code %s} does. */
    static BilingualText text(String en, String nl, Object... values) {
        return new BilingualText(written("en", en, values), written("nl", nl, values));
    }

    private static String written(String language, String sentence, Object... values) {
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = word(language, values[i]);
        }
        return sentence.formatted(words);
    }

    private static Object word(String language, Object value) {
        if (value instanceof BilingualText bilingualText) {
            return bilingualText.in(language);
        }
        Locale locale = language.equals("nl") ? DUTCH : Locale.ENGLISH;
        if (value instanceof Double number) {
            return String.format(locale, "%.1f", number);
        }
        return value instanceof Number number ? String.format(locale, "%,d", number.longValue()) : value;
    }

    /** Kilometres, rounded; those that are less than one are one. */
    static long kilometres(double distance) {
        return Math.max(1, Math.round(distance));
    }

    /** The names of a few, and how many more there are. */
    static <T> BilingualText names(Collection<T> all, Function<T, String> name) {
        List<String> names = all.stream().map(name).distinct().toList();
        String first = String.join(", ", names.subList(0, Math.min(3, names.size())));
        int more = names.size() - 3;
        return more > 0
                ? new BilingualText(first + " and " + more + " more", first + " en nog " + more)
                : new BilingualText(first, first);
    }
}
