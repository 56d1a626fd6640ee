package nl.stedenband.listing;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.registry.ThingKind;

/**
 * A parameter by which a list is narrowed.
 *
 * @param kind of which it is an id; nothing for others
 * @param words of which it is one; none for others
 * @param isOnPages whether the form above the list has a field for it
 */
public record ListFilter(
        String name, WrittenAs type, @Nullable ThingKind kind, List<String> words, boolean isOnPages) {

    /** What is written in it. */
    public enum WrittenAs {
        TEXT,
        ID,
        KEY,
        WORD,
        TRUTH,
        MOMENT
    }

    public ListFilter {
        words = List.copyOf(words);
    }

    static ListFilter text(String name) {
        return new ListFilter(name, WrittenAs.TEXT, null, List.of(), false);
    }

    static ListFilter id(String name, ThingKind thingKind) {
        return new ListFilter(name, WrittenAs.ID, thingKind, List.of(), false);
    }

    /** Kind and id of a thing of any kind. */
    static ListFilter key(String name) {
        return new ListFilter(name, WrittenAs.KEY, null, List.of(), false);
    }

    static ListFilter oneOf(String name, List<String> words) {
        return new ListFilter(name, WrittenAs.WORD, null, words, false);
    }

    static ListFilter truth(String name) {
        return new ListFilter(name, WrittenAs.TRUTH, null, List.of(), false);
    }

    static ListFilter moment(String name) {
        return new ListFilter(name, WrittenAs.MOMENT, null, List.of(), false);
    }

    /** The same with a field on pages. */
    ListFilter onPages() {
        return new ListFilter(name, type, kind, words, true);
    }

    /** What is asked with it; nothing where it isn't given. */
    @Nullable
    Object read(WrittenParameters written) {
        return switch (type) {
            case TEXT -> written.text(name);
            case ID -> written.id(name, kind);
            case KEY -> written.thing(name);
            case WORD -> written.oneOf(name, words);
            case TRUTH -> written.truth(name);
            case MOMENT -> written.moment(name);
        };
    }
}
