package nl.stedenband.matching.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.stedenband.registry.BilingualText;

/** Numbers and lists of names in sentences of either language. */
public final class Wording {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Wording() {}

    /** The text of a key, in which each language writes numbers as it does. */
    public static BilingualText text(String key, Object... values) {
        return BilingualText.of(key, Arrays.stream(values).map(Wording::written).toArray());
    }

    private static Object written(Object value) {
        if (value instanceof Double number) {
            return written("%.1f", number);
        }
        return value instanceof Number number ? written("%,d", number.longValue()) : value;
    }

    private static BilingualText written(String format, Object number) {
        return new BilingualText(String.format(Locale.ENGLISH, format, number), String.format(DUTCH, format, number));
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
        return more > 0 ? BilingualText.of("names.and-more", first, more) : new BilingualText(first, first);
    }
}
