package nl.stedenband.matching.request;

import java.util.List;
import java.util.Set;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;

/**
 * A subject that help is asked with.
 *
 * @param asked in the words of who asks
 * @param themes of the registry that mean it
 * @param words folded phrases in either language by which texts speak of it
 */
public record Theme(String asked, Set<ThingId> themes, Set<String> words) {
    /** Of plurals in Dutch and English. */
    private static final List<String> ENDINGS = List.of("", "s", "en", "es");

    public Theme {
        themes = Set.copyOf(themes);
        words = Set.copyOf(words);
    }

    /** Whether a text speaks of it, in whole words or their plurals: a waterfront is no water. */
    public boolean isSpokenOfIn(String text) {
        String folded = ' ' + PlaceNames.fold(text) + ' ';
        return words.stream()
                .anyMatch(word -> ENDINGS.stream().anyMatch(ending -> folded.contains(' ' + word + ending + ' ')));
    }
}
